package ca.alliances.meeting.web;

import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.Reach;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import java.util.List;

/** A page about a meeting that lies ahead: what is planned of it, whom a letter would reach, and the version on which a change is made. */
public abstract class PlannedPage extends MeetingPage {
    @Inject
    private Meetings meetings;

    @Inject
    private FollowUps followUps;

    private MeetingView meeting;
    private Reach reach;
    private List<FollowUpRow> open;
    private Long version;

    /** The meeting. */
    public MeetingView getMeeting() {
        if (meeting == null) {
            meeting = meetings.existing(reference());
        }
        return meeting;
    }

    /** Whom a letter would reach by mail, and who has to be told otherwise. */
    public Reach getReach() {
        if (reach == null) {
            reach = meetings.reach(reference());
        }
        return reach;
    }

    /** What is still to be done for the table, which stands under the follow-up on the agenda. */
    public List<FollowUpRow> getOpen() {
        if (open == null) {
            open = followUps.open(reference());
        }
        return open;
    }

    /** Whether who looks runs the meeting. */
    public boolean isRunning() {
        return meetings.mayRun(reference().table());
    }

    /** @throws NotFound for who does not run the meeting */
    protected void requireRunning() {
        if (!isRunning()) {
            throw new NotFound();
        }
    }

    /** The meetings of tables. */
    protected Meetings meetings() {
        return meetings;
    }

    /** Somebody was faster: the page shows what is there now, and takes that as seen. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        meeting = null;
        version = null;
    }

    /** The version that the page showed. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getMeeting().version()) : version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
