package ca.alliances.meeting.control;

import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.RollEntry;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.Sitting;
import ca.alliances.meeting.VoteCount;
import ca.alliances.meeting.VoteCount.Said;
import ca.alliances.meeting.VoteResult;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VoterView;
import ca.alliances.meeting.VotingRoll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the motions of a meeting; what a vote came to is counted from what was frozen at its close, and from nothing else. */
@ApplicationScoped
public class MotionViews {
    @Inject
    private Motions motions;

    /** All of a meeting, in the order in which they were put. */
    public List<MotionView> of(Meeting meeting, Sitting sitting) {
        Map<String, String> names = sitting.roll().stream().collect(Collectors.toMap(RollEntry::seat, RollEntry::name));
        Map<Motion, List<MotionVoter>> voters =
                motions.voters(meeting).stream().collect(Collectors.groupingBy(MotionVoter::motion));
        return motions.of(meeting).stream()
                .map(motion -> view(
                        motion,
                        names,
                        voters.getOrDefault(motion, List.of()),
                        sitting.terms().quorum()))
                .toList();
    }

    private static MotionView view(
            Motion motion, Map<String, String> names, List<MotionVoter> voters, QuorumRule rule) {
        return new MotionView(
                motion.number(),
                motion.items(),
                motion.text(),
                names.get(motion.mover()),
                motion.seconder().map(names::get).orElse(null),
                motion.terms(),
                motion.way(),
                motion.options(),
                motion.effect().orElse(null),
                motion.repeals().orElse(null),
                motion.state(),
                motion.openedAt().orElse(null),
                motion.closedAt().orElse(null),
                voters.stream().map(voter -> view(motion, voter)).toList(),
                motion.result().map(result -> count(motion, result, voters, rule)),
                motion.resolution().orElse(null));
    }

    private static VoterView view(Motion motion, MotionVoter voter) {
        boolean over = motion.state() == MotionState.CLOSED;
        return new VoterView(
                voter.name(),
                over ? voter.entitled().standing() : null,
                voter.hasVoted(),
                over ? voter.ballot().orElse(null) : null,
                voter.phoneReason().orElse(null));
    }

    private static VoteCount count(Motion motion, VoteResult result, List<MotionVoter> voters, QuorumRule rule) {
        List<Ballot> ballots = motion.way() == VoteWay.SECRET
                ? result.opened()
                : voters.stream().flatMap(each -> each.ballot().stream()).toList();
        return VoteCount.of(
                motion,
                rule,
                new Said(result.hands(), ballots, result.chair()),
                new VotingRoll(voters.stream().map(MotionVoter::entitled).toList()));
    }
}
