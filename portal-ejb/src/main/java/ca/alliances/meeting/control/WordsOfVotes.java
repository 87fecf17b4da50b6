package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.VoteToTell;
import ca.alliances.meeting.WordOfVote;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps whom the secretary has to tell what was written down of a vote by telephone. */
@ApplicationScoped
public class WordsOfVotes {
    @PersistenceContext
    EntityManager em;

    @Inject
    private Motions motions;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private TableDesk tables;

    /** Who was not told yet, the first on top. */
    public List<WordOfVote> open(Meeting meeting) {
        List<VoteToTell> open = em.createNamedQuery(VoteToTell.OPEN, VoteToTell.class)
                .setParameter("meeting", meeting)
                .getResultList();
        if (open.isEmpty()) {
            return List.of();
        }
        boolean keeper = tables.may(meeting.table(), Action.KEEP_TABLE);
        Map<String, RollEntry> roll =
                meetings.roll(meeting).stream().collect(Collectors.toMap(RollEntry::seat, Function.identity()));
        List<MotionVoter> voters = motions.voters(meeting);
        return open.stream()
                .map(each -> word(each, voter(voters, each), roll.get(each.seat()), keeper))
                .toList();
    }

    /** By the name that the table knows, and where he is reached only for who keeps him. */
    private WordOfVote word(VoteToTell open, MotionVoter voter, RollEntry entry, boolean keeper) {
        Motion motion = open.motion();
        Ballot ballot = voter.ballot().orElseThrow();
        MemberReference who = voter.entitled().voter();
        String name = who.equals(entry.substitute()) ? entry.substituteName() : entry.name();
        MemberContact to = tables.contact(who).shownAs(name, keeper);
        return new WordOfVote(
                motion.number(),
                open.seat(),
                to,
                motion.text(ballot.ranking()),
                ballot,
                voter.phoneReason().orElse(""));
    }

    private static MotionVoter voter(List<MotionVoter> voters, VoteToTell open) {
        return voters.stream()
                .filter(each ->
                        each.motion().equals(open.motion()) && each.seat().equals(open.seat()))
                .findFirst()
                .orElseThrow();
    }

    /** @throws NotFound when nobody has to be told of that seat's vote */
    public VoteToTell locked(Motion motion, String seat) {
        return em.createNamedQuery(VoteToTell.OF_SEAT, VoteToTell.class)
                .setParameter("motion", motion)
                .setParameter("seat", seat)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
