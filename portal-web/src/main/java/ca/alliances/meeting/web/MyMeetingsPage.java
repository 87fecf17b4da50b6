package ca.alliances.meeting.web;

import ca.alliances.concertation.MemberSeat;
import ca.alliances.document.StoredDocument;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MyMeeting;
import ca.alliances.meeting.OpenVote;
import ca.alliances.meeting.boundary.ItemDocuments;
import ca.alliances.meeting.boundary.MyMeetings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a member of tables has before him. */
@Named
@RequestScoped
public class MyMeetingsPage {
    @Inject
    private MyMeetings boundary;

    @Inject
    private ItemDocuments documents;

    private final Map<MeetingReference, Map<Integer, List<StoredDocument>>> folders = new HashMap<>();
    private List<MyMeeting> next = List.of();
    private List<OpenVote> votes = List.of();
    private List<FollowUpRow> actions;
    private List<MemberSeat> mandates = List.of();

    /** Reads what the page shows. */
    public void load() {
        next = boundary.next();
        votes = boundary.votes();
        mandates = boundary.mandates();
    }

    /** The documents of a meeting, by number of the item. */
    public Map<Integer, List<StoredDocument>> folders(MeetingReference meeting) {
        return folders.computeIfAbsent(meeting, documents::of);
    }

    /** Whether there is something to read before that meeting. */
    public boolean isReading(MyMeeting asked) {
        return !folders(asked.meeting().reference()).isEmpty()
                || asked.meeting().agenda().stream().anyMatch(item -> item.note() != null || item.forwarded() != null);
    }

    /** The next meetings. */
    public List<MyMeeting> getNext() {
        return next;
    }

    /** The open votes. */
    public List<OpenVote> getVotes() {
        return votes;
    }

    /** What is to be done. */
    public List<FollowUpRow> getActions() {
        if (actions == null) {
            actions = boundary.actions();
        }
        return actions;
    }

    /** Where he sits. */
    public List<MemberSeat> getMandates() {
        return mandates;
    }
}
