package ca.alliances.meeting.web;

import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.FollowUpState;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.shell.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says that what somebody was to do is done or given up. */
@Named
@RequestScoped
public class DonePage {
    @Inject
    private FollowUps followUps;

    @Inject
    private Meetings meetings;

    private String action;
    private FollowUpRow task;
    private FollowUpState state = FollowUpState.DONE;
    private String note;

    @PostConstruct
    void readAddress() {
        action = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("action");
    }

    /** Reads what the page shows. */
    public void load() {
        getTask();
    }

    /** Says so. */
    public String close() {
        boolean runs = isRunning();
        followUps.close(action, state, note);
        Notices.tell("meeting.action.closed");
        return runs
                ? "/mandatary/meeting/view?faces-redirect=true&ref=" + getTask().meeting()
                : "/mandatary/meeting/mine?faces-redirect=true";
    }

    /** Whether who looks runs the meetings of the table; who does not may sit there no more. */
    public boolean isRunning() {
        return meetings.mayRun(getTask().meeting().table());
    }

    /** What was to be done. */
    public FollowUpRow getTask() {
        if (task == null) {
            task = followUps.existing(action);
        }
        return task;
    }

    /** What may have become of it. */
    public List<FollowUpState> getStates() {
        return List.of(FollowUpState.DONE, FollowUpState.DROPPED);
    }

    /** From the address. */
    public String getAction() {
        return action;
    }

    /** From the address. */
    public void setAction(String action) {
        this.action = action;
    }

    /** What became of it. */
    public FollowUpState getState() {
        return state;
    }

    /** From the form. */
    public void setState(FollowUpState state) {
        this.state = state;
    }

    /** What came of it. */
    public String getNote() {
        return note;
    }

    /** From the form. */
    public void setNote(String note) {
        this.note = note;
    }
}
