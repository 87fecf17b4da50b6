package ca.alliances.tenancy.web;

import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The public home: what the portal is for and whom to ask, by region. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    private Mandataries directory;

    private List<MandatarySummary> mandataries = List.of();

    /** Reads what the page shows. */
    public void load() {
        mandataries = directory.byRegion();
    }

    /** The active mandataries, by region. */
    public List<MandatarySummary> getMandataries() {
        return mandataries;
    }
}
