package ca.alliances.monitoring.web;

import ca.alliances.monitoring.AgreedSharing;
import ca.alliances.monitoring.SharingTerms;
import ca.alliances.monitoring.boundary.SharingAgreements;
import ca.alliances.shared.Period;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import ca.alliances.tenancy.Sharing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the tenant shares with the ministry now and later, and the form to record what was agreed anew. When somebody else was faster, what was
 * typed stays and the page shows what is there now.
 */
@Named
@RequestScoped
public class SharingPage {
    @Inject
    private SharingAgreements boundary;

    private List<AgreedSharing> agreements;
    private String seen;
    private Sharing extent;
    private boolean withTables;
    private LocalDate from;
    private LocalDate until;
    private String purpose;
    private String approvedBy;

    /** Reads what the page shows. */
    public void load() {
        seen = getAgreements().stream()
                .max(Comparator.comparing(AgreedSharing::recordedAt))
                .map(AgreedSharing::reference)
                .orElse(null);
    }

    /** Records it. */
    public String record() {
        boundary.record(seen, new SharingTerms(extent, withTables, Period.between(from, until), purpose, approvedBy));
        Notices.tell("monitoring.sharing.recorded");
        return "/mandatary/monitoring/sharing?faces-redirect=true";
    }

    /** Shows what is there now. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        agreements = null;
        load();
    }

    /** What holds today and later, in order. */
    public List<AgreedSharing> getAgreements() {
        if (agreements == null) {
            agreements = boundary.current();
        }
        return agreements;
    }

    /** What can be shared. */
    public Sharing[] getExtents() {
        return Sharing.values();
    }

    /** What was recorded last when the page was shown. */
    public String getSeen() {
        return seen;
    }

    /** From the form. */
    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** How much. */
    public Sharing getExtent() {
        return extent;
    }

    /** From the form. */
    public void setExtent(Sharing extent) {
        this.extent = extent;
    }

    /** Whether the figures of tables too. */
    public boolean isWithTables() {
        return withTables;
    }

    /** From the form. */
    public void setWithTables(boolean withTables) {
        this.withTables = withTables;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** From the form. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day. */
    public LocalDate getUntil() {
        return until;
    }

    /** From the form. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** What for. */
    public String getPurpose() {
        return purpose;
    }

    /** From the form. */
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    /** Which body approved it. */
    public String getApprovedBy() {
        return approvedBy;
    }

    /** From the form. */
    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }
}
