package ca.alliances.intake.web;

import ca.alliances.intake.OpenCall;
import ca.alliances.intake.boundary.Calls;
import ca.alliances.shared.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open calls on a home page, of one mandatary or of all, a page at a time. */
@Named
@RequestScoped
public class OpenCallsPage {
    @Inject
    private Calls boundary;

    private final Pager pager = new Pager(12);
    private List<OpenCall> calls = List.of();

    /** Reads those of the tenant. */
    public void loadHere() {
        calls = pager.read(boundary.countOpenHere(), boundary::openHere);
    }

    /** Reads those of all tenants. */
    public void loadEverywhere() {
        calls = pager.read(boundary.countOpenEverywhere(), boundary::openEverywhere);
    }

    /** Calls of this page. */
    public List<OpenCall> getCalls() {
        return calls;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
