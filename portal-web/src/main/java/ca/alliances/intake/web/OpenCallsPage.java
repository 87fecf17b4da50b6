package ca.alliances.intake.web;

import ca.alliances.intake.OpenCall;
import ca.alliances.intake.boundary.Calls;
import ca.alliances.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The open calls on a home page, of one mandatary or of all, a page at a time. */
@Named
@RequestScoped
public class OpenCallsPage {
    private static final int SIZE = 12;

    @Inject
    private Calls boundary;

    private int page = 1;
    private long total;
    private List<OpenCall> calls = List.of();

    /** Reads those of the tenant. */
    public void loadHere() {
        total = boundary.countOpenHere();
        calls = boundary.openHere(first(), SIZE);
    }

    /** Reads those of all tenants. */
    public void loadEverywhere() {
        total = boundary.countOpenEverywhere();
        calls = boundary.openEverywhere(first(), SIZE);
    }

    private int first() {
        page = Paging.shown(page, SIZE, total);
        return (page - 1) * SIZE;
    }

    /** Calls of this page. */
    public List<OpenCall> getCalls() {
        return calls;
    }

    /** Calls a page. */
    public int getSize() {
        return SIZE;
    }

    /** Calls in all. */
    public long getTotal() {
        return total;
    }

    /** Page shown, from 1. */
    public int getPage() {
        return page;
    }

    /** From the address. */
    public void setPage(int page) {
        this.page = page;
    }
}
