package ca.alliances.meeting.web;

import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.MyMeeting;
import ca.alliances.meeting.OpenVote;
import ca.alliances.meeting.boundary.AssistedMeetings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a member has before him, for who assists him now. */
@Named
@RequestScoped
public class AssistedMeetingsPage {
    @Inject
    private AssistedMeetings boundary;

    private List<MyMeeting> next;
    private List<OpenVote> votes;
    private List<FollowUpRow> actions;

    /** The next meetings. */
    public List<MyMeeting> getNext() {
        if (next == null) {
            next = boundary.next();
        }
        return next;
    }

    /** The open votes. */
    public List<OpenVote> getVotes() {
        if (votes == null) {
            votes = boundary.votes();
        }
        return votes;
    }

    /** What is to be done. */
    public List<FollowUpRow> getActions() {
        if (actions == null) {
            actions = boundary.actions();
        }
        return actions;
    }
}
