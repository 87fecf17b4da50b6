package ca.alliances.concertation.web;

import ca.alliances.concertation.Announcement;
import ca.alliances.concertation.AssistedNow;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.Assistance;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins to act for a member who asked for help, and ends it. */
@Named
@RequestScoped
public class AssistPage {
    @Inject
    private Assistance boundary;

    private final String reference = AddressValue.of("ref");
    private String name;
    private AssistedNow current;
    private String reason;
    private Announcement announced;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        name = boundary.nameOf(new MemberReference(reference));
        current = boundary.current().orElse(null);
    }

    /** Begins and shows what can be done now. */
    public String begin() {
        boundary.begin(new MemberReference(reference), reason, announced);
        return back();
    }

    /** Ends it. */
    public String end() {
        boundary.end();
        return back();
    }

    private String back() {
        return "/mandatary/table/assist?faces-redirect=true&ref=" + reference;
    }

    /** The name of the member; a form that is refused before its action was not loaded by it. */
    public String getName() {
        if (name == null) {
            load();
        }
        return name;
    }

    /** For whom the person acts now, {@code null} for nobody; a form that was sent is read by it before its page is loaded. */
    public AssistedNow getCurrent() {
        if (name == null) {
            load();
        }
        return current;
    }

    /** His reference. */
    public String getReference() {
        return reference;
    }

    /** How he may have been told, to choose from. */
    public Announcement[] getAnnouncements() {
        return Announcement.values();
    }

    /** Why help was asked for. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** How he was told. */
    public Announcement getAnnounced() {
        return announced;
    }

    /** From the form. */
    public void setAnnounced(Announcement announced) {
        this.announced = announced;
    }
}
