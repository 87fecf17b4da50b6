package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.MeetingReference;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the member has before him whom this person assists now, as he finds it on a page of his own: at the tables where this person may assist.
 * Empty for who assists nobody.
 */
@Stateless
@Allowed(Action.ASSIST_MEMBER)
public class AssistedMeetings {
    @Inject
    private MyAgenda agenda;

    @Inject
    private MeetingQueries queries;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private TableDesk tables;

    /** The meetings to which he is asked and that are not over, the next one on top. */
    public List<MyMeeting> next() {
        return reached(agenda::next, each -> each.meeting().reference());
    }

    /** The votes that wait for him; not the secret ones, of which nobody else learns whether he has voted. */
    public List<OpenVote> votes() {
        return reached(member -> queries.openVotes(member, Set.of(VoteWay.HANDS, VoteWay.SECRET)), OpenVote::meeting);
    }

    /** What he still has to do, the most urgent first. */
    public List<FollowUpRow> actions() {
        return reached(followUps::open, FollowUpRow::meeting);
    }

    private <T> List<T> reached(Function<MemberReference, List<T>> his, Function<T, MeetingReference> meeting) {
        Set<TableCode> reached = tables.tables(Action.ASSIST_MEMBER).stream()
                .map(TableFacts::code)
                .collect(Collectors.toSet());
        return tables.assisted().map(his).orElse(List.of()).stream()
                .filter(each -> reached.contains(meeting.apply(each).table()))
                .toList();
    }
}
