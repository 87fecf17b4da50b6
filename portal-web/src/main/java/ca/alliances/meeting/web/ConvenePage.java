package ca.alliances.meeting.web;

import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Invites the members to a meeting, after showing whom a letter reaches. */
@Named
@RequestScoped
public class ConvenePage extends PlannedPage {
    private String reason;

    /** Reads what the page shows. */
    public void load() {
        requireRunning();
        getMeeting();
    }

    /** Does it and leads to the meeting. */
    public String convene() {
        meetings().convene(reference(), getVersion(), reason);
        Notices.tell("meeting.convened");
        return leadTo("view");
    }

    /** Why they are told late. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
