package ca.alliances.meeting.web;

import ca.alliances.meeting.MeetingState;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Says that a meeting does not take place, after showing who is told. */
@Named
@RequestScoped
public class CancelMeetingPage extends PlannedPage {
    private String reason;

    /** Reads what the page shows. */
    public void load() {
        requireRunning();
        getMeeting();
    }

    /** Whether somebody knows of it. */
    public boolean isTold() {
        return getMeeting().state() == MeetingState.CONVENED;
    }

    /** Does it and leads to the meeting. */
    public String cancel() {
        meetings().cancel(reference(), getVersion(), reason);
        Notices.tell("meeting.cancelled");
        return leadTo("view");
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
