package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.BallotBox;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.Entitled;
import ca.alliances.meeting.Forwarded;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.SecretBox;
import ca.alliances.meeting.VoteCount;
import ca.alliances.meeting.VoteCount.Said;
import ca.alliances.meeting.VoteOutcome;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingRoll;
import ca.alliances.meeting.boundary.Consequence.Ground;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.Minuted;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ends a vote: all that was said is counted, who was entitled is frozen, and what was adopted becomes a resolution with all that it entails. */
@ApplicationScoped
public class Closing {
    private static final int FEWEST_SECRET = 3;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Sittings sittings;

    @Inject
    private Motions motions;

    @Inject
    private Proposals proposals;

    @Inject
    private BallotSeal seal;

    @Inject
    private TableDesk tables;

    @Inject
    private Register register;

    /**
     * Ends it in the transaction of the caller, who has locked the motion.
     *
     * @param hands that were counted, {@code null} when ballots are cast
     * @throws RuleViolation {@code meeting.vote-not-open}, {@code meeting.hands-missing}, {@code meeting.hands-too-many}
     */
    public void close(Meeting meeting, Motion motion, Hands hands, Choice chairHand, Act act) {
        motion.requireOpen();
        if (motion.way() == VoteWay.HANDS && hands == null) {
            throw new RuleViolation("meeting.hands-missing");
        }
        VotingRoll roll = sittings.of(meeting).voters(motion.items(), act.at());
        List<MotionVoter> voters = motions.voters(motion);
        freeze(voters, roll);
        Said said = motion.way() == VoteWay.HANDS
                ? new Said(Optional.of(hands), List.of(), chairHand)
                : new Said(Optional.empty(), ballots(motion, voters), chair(meeting, motion, voters, act));
        VoteCount count = VoteCount.of(motion, meeting.terms().orElseThrow().quorum(), said, roll);
        motion.close(count.result(motion.way(), said), act);
        if (count.outcome() == VoteOutcome.ADOPTED && motion.terms().binding()) {
            resolve(meeting, motion, count, act);
        }
    }

    private static void freeze(List<MotionVoter> voters, VotingRoll roll) {
        Map<String, Entitled> seats =
                roll.seats().stream().collect(Collectors.toMap(Entitled::seat, Function.identity()));
        voters.forEach(each -> each.freeze(seats.get(each.seat())));
    }

    /** All that were cast; of a box with less than three none, since whoever knows who voted would know what: it is emptied unread. */
    private List<Ballot> ballots(Motion motion, List<MotionVoter> voters) {
        if (motion.way() != VoteWay.SECRET) {
            return voters.stream().flatMap(each -> each.ballot().stream()).toList();
        }
        SecretBox box = motions.box(motion);
        String name = motion.meeting().reference() + "/" + motion.number();
        BallotBox cast = box.ballots(BallotSeal.LENGTH);
        List<Ballot> opened = cast.size() < FEWEST_SECRET
                ? List.of()
                : cast.opened(random).stream()
                        .map(each -> seal.open(each, name))
                        .toList();
        box.empty();
        return opened;
    }

    /** How who chairs voted, where that is named. */
    private Choice chair(Meeting meeting, Motion motion, List<MotionVoter> voters, Act act) {
        Optional<MemberReference> chair = tables.chair(meeting.table(), Quebec.date(act.at()));
        return motion.way() == VoteWay.SECRET
                ? null
                : voters.stream()
                        .filter(each -> chair.isPresent()
                                && chair.get().equals(each.entitled().voter()))
                        .flatMap(each -> each.ballot().stream())
                        .map(Ballot::choice)
                        .findFirst()
                        .orElse(null);
    }

    /** What is to follow is looked at and locked first: the lock of the record's chain, which the register takes, comes last (ADR 0013). */
    private void resolve(Meeting meeting, Motion motion, VoteCount count, Act act) {
        proposals.requirePossible(meeting, motion);
        TableFacts table = tables.existing(meeting.table(), Action.RUN_MEETING);
        LocalDate today = Quebec.date(act.at());
        String number = register.nextNumber(table.code().value(), today.getYear());
        String project = motion.items().stream()
                .flatMap(item -> meeting.agenda().existing(item).project().stream())
                .findFirst()
                .orElse(null);
        String title = meeting.agenda().existing(motion.items().get(0)).title();
        register.enter(new NewResolution(
                new BodyNumber(table.registered(), number),
                today,
                title,
                count.resolved(motion),
                new Minuted(meeting.reference().value(), String.valueOf(motion.number())),
                project,
                motion.repeals().orElse(null),
                forwarded(meeting, motion)));
        motion.resolved(number);
        proposals.carryOut(meeting, motion, new Ground(number, today));
    }

    /** What it takes up of another table: the first motion that is adopted under the item does. */
    private BodyNumber forwarded(Meeting meeting, Motion motion) {
        return motion.items().stream()
                .flatMap(item -> meeting.agenda().existing(item).forwarded().stream())
                .map(Forwarded::name)
                .filter(name -> !register.isTakenUp(name))
                .findFirst()
                .orElse(null);
    }
}
