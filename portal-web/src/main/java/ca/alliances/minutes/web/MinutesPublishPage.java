package ca.alliances.minutes.web;

import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.minutes.MinutesState;
import ca.alliances.minutes.ReasonsShown;
import ca.alliances.minutes.RedactionView;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.boundary.MinutesPublication;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes the public version of adopted minutes: what is left out is marked, looked over, published, and taken back if need be. */
@Named
@RequestScoped
public class MinutesPublishPage extends MinutesPage {
    @Inject
    private MinutesPublication publication;

    private long version;
    private String section;
    private String passage;
    private String reason;
    private List<RedactionView> redactions;
    private MinutesContent preview;
    private ReasonsShown reasons;

    /** Reads what the page shows. */
    public void load() {
        version = getView().version();
        getPreview();
    }

    /** Leaves something out. */
    public String mark() {
        publication.mark(meeting(), new Mark(new SectionKey(section), passage, reason));
        Notices.tell("minutes.publish.marked");
        return leadTo("publish");
    }

    /** Leaves it in again. */
    public String unmark(int number) {
        publication.unmark(meeting(), number);
        Notices.tell("minutes.publish.unmarked");
        return leadTo("publish");
    }

    /** Leaves the reasons for which people kept away in, or out again. */
    public String turnReasons() {
        boolean open = getReasons() == ReasonsShown.LEFT_OUT;
        publication.openReasons(meeting(), open);
        Notices.tell("minutes.publish.reasons." + (open ? ReasonsShown.LEFT_IN : ReasonsShown.LEFT_OUT));
        return leadTo("publish");
    }

    /** What is done with them. */
    public ReasonsShown getReasons() {
        if (reasons == null) {
            reasons = publication.reasons(meeting());
        }
        return reasons;
    }

    /** Publishes it. */
    public String publish() {
        publication.publish(meeting(), version);
        Notices.tell("minutes.publish.done");
        return leadTo("view");
    }

    /** Takes it back. */
    public String withdraw() {
        publication.withdraw(meeting(), version);
        Notices.tell("minutes.withdraw.done");
        return leadTo("view");
    }

    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        forget();
        version = getView().version();
    }

    /** Whether everybody can read it already. */
    public boolean isPublished() {
        return getView().life().state() == MinutesState.PUBLISHED;
    }

    /** Sections that can be left out, by their headings; two may have the same. */
    public List<SelectItem> getSections() {
        return getView().content().parts().stream()
                .map(part -> new SelectItem(part.key().value(), part.heading()))
                .toList();
    }

    /** What is left out. */
    public List<RedactionView> getRedactions() {
        if (redactions == null) {
            redactions = publication.redactions(meeting());
        }
        return redactions;
    }

    /** What everybody would read. */
    public MinutesContent getPreview() {
        if (preview == null) {
            preview = publication.preview(meeting());
        }
        return preview;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** What is left out, or where. */
    public String getSection() {
        return section;
    }

    /** From the form. */
    public void setSection(String section) {
        this.section = section;
    }

    /** A part of it. */
    public String getPassage() {
        return passage;
    }

    /** From the form. */
    public void setPassage(String passage) {
        this.passage = passage;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
