package ca.alliances.minutes.web;

import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.minutes.SectionDiff;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.boundary.MinutesCorrections;
import ca.alliances.minutes.boundary.MinutesWriting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The minutes of a meeting as its table reads them; where nobody has begun any, who runs its meetings begins them here. */
@Named
@RequestScoped
public class MinutesViewPage extends MinutesPage {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesCorrections corrections;

    private MeetingView about;
    private boolean there;
    private boolean writer;
    private boolean correctable;
    private boolean open;
    private List<SectionDiff> changes = List.of();
    private String begunIn;

    /** Reads what the page shows. */
    public void load() {
        about = meetings.existing(meeting());
        writer = reading().mayWrite(meeting());
        there = reading().state(meeting()).isPresent();
        begunIn = begunIn == null ? language().getLanguage() : begunIn;
        if (there) {
            open = getView().life().state().isOpen();
            correctable = corrections.mayPropose(meeting());
            changes = reading().changes(meeting());
        }
    }

    /** Begins them. */
    public String begin() {
        writing.begin(meeting(), new Locale(begunIn == null ? "fr" : begunIn));
        return leadTo("edit") + "&section=" + SectionKey.OPENING;
    }

    /** Languages in which they can be adopted. */
    public List<String> getLanguages() {
        return LANGUAGES;
    }

    /** The meeting. */
    public MeetingView getAbout() {
        if (about == null) {
            load();
        }
        return about;
    }

    /** Whether this person may read any. */
    public boolean isThere() {
        getAbout();
        return there;
    }

    /** Whether this person writes them. */
    public boolean isWriter() {
        getAbout();
        return writer;
    }

    /** Whether this person may propose corrections. */
    public boolean isCorrectable() {
        return correctable;
    }

    /** Whether their text can still change. */
    public boolean isOpen() {
        return open;
    }

    /** What has changed since they were circulated. */
    public List<SectionDiff> getChanges() {
        return changes;
    }

    /** In which language they are begun. */
    public String getBegunIn() {
        return begunIn;
    }

    /** From the form. */
    public void setBegunIn(String begunIn) {
        this.begunIn = begunIn;
    }
}
