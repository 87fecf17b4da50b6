package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.MyMeeting;
import ca.alliances.meeting.OpenVote;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.control.FollowUpRepository;
import ca.alliances.meeting.control.MeetingQueries;
import ca.alliances.meeting.control.MyAgenda;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a member has before him: his meetings, votes, actions and mandates. Empty for who is no member. */
@Stateless
@Allowed(Action.TAKE_PART)
public class MyMeetings {
    @Inject
    private MyAgenda agenda;

    @Inject
    private MeetingQueries queries;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    /** The meetings to which he is asked and that are not over, the next one on top. */
    public List<MyMeeting> next() {
        return self().map(agenda::next).orElse(List.of());
    }

    /** The votes that wait for him. */
    public List<OpenVote> votes() {
        return self().map(member -> queries.openVotes(member, Set.of(VoteWay.HANDS)))
                .orElse(List.of());
    }

    /** What he still has to do, the most urgent first. */
    public List<FollowUpRow> actions() {
        return self().map(followUps::open).orElse(List.of());
    }

    /** Where he sits, has sat or will sit, the last first. */
    public List<MemberSeat> mandates() {
        return self().map(tables::seats).orElse(List.of());
    }

    private Optional<MemberReference> self() {
        Optional<MemberReference> member = tables.self();
        person.require(Action.TAKE_PART, new Ties(null, Set.of(), true, null));
        return member;
    }
}
