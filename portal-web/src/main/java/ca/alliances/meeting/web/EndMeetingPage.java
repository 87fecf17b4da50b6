package ca.alliances.meeting.web;

import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ends a meeting, after showing what it has done and left. */
@Named
@RequestScoped
public class EndMeetingPage extends LiveMeetingPage {
    @Inject
    private Attendance attendance;

    private Long version;

    /** Reads what the page shows. */
    public void load() {
        requireSecretary();
        version = getLive().meeting().version();
    }

    /** Ends it. */
    public String end() {
        attendance.end(reference(), version);
        Notices.tell("meeting.ended");
        return leadTo("view");
    }

    /** How many items the table did not come to. */
    public long getLeft() {
        return getLive().meeting().agenda().stream()
                .filter(item -> item.takenUpAt() == null)
                .count();
    }

    /** How many motions were put and not voted on. */
    public long getWaiting() {
        return getLive().motions().stream()
                .filter(motion -> motion.state() == MotionState.PUT)
                .count();
    }

    /** Of the meeting, as it was shown. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
