package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.Entitled;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.OwnVote;
import ca.alliances.meeting.SecretBox;
import ca.alliances.meeting.Sitting;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingRoll;
import ca.alliances.meeting.control.BallotSeal;
import ca.alliances.meeting.control.Closing;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.Motions;
import ca.alliances.meeting.control.PhoneVoteLetters;
import ca.alliances.meeting.control.Proposals;
import ca.alliances.meeting.control.Sittings;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Optional;

/** Motions and their votes, from the moment that they are put until they are resolved. */
@Stateless
public class Voting {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private MeetingAccess access;

    @Inject
    private Sittings sittings;

    @Inject
    private Motions motions;

    @Inject
    private Proposals proposals;

    @Inject
    private Closing closing;

    @Inject
    private BallotSeal seal;

    @Inject
    private PhoneVoteLetters letters;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * Puts a motion, with its number in the meeting as the answer.
     *
     * @throws RuleViolation {@code meeting.not-under-way}, {@code meeting.item-undecidable}, {@code meeting.mover-recused}, {@code meeting.not-present} for a mover
     *     who is not there, or what a rule says to its effect
     */
    @Allowed(Action.RUN_MEETING)
    public int put(MeetingReference reference, MotionForm form) {
        Meeting meeting = sitting(reference, Action.RUN_MEETING);
        proposals.requirePossible(meeting, form, person.act().at());
        Motion motion = new Motion(meeting, form);
        motions.add(motion);
        note("meeting.motion-put", motion, person.act(), null);
        return motion.number();
    }

    /** @throws RuleViolation {@code meeting.motion-state} once its vote has opened */
    @Allowed(Action.RUN_MEETING)
    public void withdraw(MeetingReference reference, int number) {
        sitting(reference, Action.RUN_MEETING);
        Motion motion = motions.locked(reference, number);
        motion.withdraw();
        note("meeting.motion-withdrawn", motion, person.act(), null);
    }

    /**
     * Opens the vote for who is there.
     *
     * @throws RuleViolation {@code meeting.quorum-missing}, {@code meeting.quorum-sector-missing}, {@code meeting.motion-state}, {@code meeting.vote-open}, or what a rule
     *     says to its effect
     */
    @Allowed(Action.RUN_MEETING)
    public void open(MeetingReference reference, int number) {
        Meeting meeting = sitting(reference, Action.RUN_MEETING);
        motions.requireNoneOpen(meeting);
        Motion motion = motions.locked(reference, number);
        Act act = person.act();
        Sitting sitting = sittings.of(meeting);
        proposals.requirePossible(meeting, motion);
        motion.open(sitting.quorum(motion.items(), act.at()), act.at());
        sitting.roll().stream()
                .filter(entry -> entry.sector().votes())
                .forEach(entry -> motions.add(new MotionVoter(motion, entry)));
        if (motion.way() == VoteWay.SECRET) {
            motions.add(new SecretBox(motion));
        }
        note("meeting.vote-opened", motion, act, motion.way().name());
    }

    /**
     * This person votes, or the member whom he assists now: by name or in secret, as the motion says.
     *
     * @throws RuleViolation {@code meeting.vote-not-open}, {@code meeting.voted-already}, {@code meeting.not-entitled}, {@code meeting.recused},
     *     {@code meeting.choice-not-offered}, {@code meeting.secret-assisted}
     */
    @Allowed(Action.TAKE_PART)
    public void cast(MeetingReference reference, int number, Ballot ballot) {
        access.table(reference, Action.TAKE_PART);
        cast(reference, number, ballot, tables.self().orElseThrow(NotFound::new), false);
    }

    /**
     * The member whom this person assists now votes by name through him.
     *
     * @throws RuleViolation {@code meeting.secret-assisted}: a ballot that somebody else casts is not secret; and as {@link #cast}
     */
    @Allowed(Action.ASSIST_MEMBER)
    public void castAssisted(MeetingReference reference, int number, Ballot ballot) {
        access.table(reference, Action.ASSIST_MEMBER);
        cast(reference, number, ballot, tables.assisted().orElseThrow(NotFound::new), true);
    }

    /** Whether this person acts for a member now. */
    @Allowed(Action.READ_TABLE)
    public boolean assisting() {
        return tables.assisted().isPresent();
    }

    private void cast(MeetingReference reference, int number, Ballot ballot, MemberReference voter, boolean assisted) {
        Motion motion = motions.locked(reference, number);
        motion.requireOpen();
        motion.terms().requireOffered(ballot);
        Act act = person.act();
        VotingRoll roll = sittings.of(motion.meeting()).voters(motion.items(), act.at());
        motions.requireNotVoted(motion, voter);
        MotionVoter seat = motions.voter(motion, seatOf(roll, voter).seat());
        if (motion.way() == VoteWay.SECRET) {
            if (assisted) {
                throw new RuleViolation("meeting.secret-assisted");
            }
            seat.voteInSecret(voter);
            SecretBox box = motions.box(motion);
            box.keep(box.ballots(BallotSeal.LENGTH).with(seal.seal(ballot, name(motion)), random));
        } else if (motion.way() == VoteWay.NAMED) {
            seat.vote(ballot, voter);
            if (assisted) {
                tables.noteAssisted("meeting.voted", name(motion));
            }
        } else {
            throw new RuleViolation("meeting.vote-not-open");
        }
    }

    /** What this person, or the member whom he assists now, may do in that vote. */
    @Allowed(Action.READ_TABLE)
    public OwnVote own(MeetingReference reference, int number) {
        Meeting meeting = access.opened(reference, Action.READ_TABLE);
        Motion motion = motions.existing(reference, number);
        Optional<MemberReference> voter = tables.assisted().or(tables::self);
        if (motion.state() != MotionState.OPEN || motion.way() == VoteWay.HANDS || voter.isEmpty()) {
            return OwnVote.NONE;
        }
        return OwnVote.of(
                sittings.of(meeting).voters(motion.items(), person.act().at()),
                voter.get(),
                motions.voters(motion).stream()
                        .filter(MotionVoter::hasVoted)
                        .map(MotionVoter::seat)
                        .toList());
    }

    private static Entitled seatOf(VotingRoll roll, MemberReference voter) {
        String seat = roll.seats().stream()
                .filter(each -> voter.equals(each.voter()) || voter.equals(each.member()))
                .sorted((one, other) -> Boolean.compare(voter.equals(other.voter()), voter.equals(one.voter())))
                .map(Entitled::seat)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("meeting.not-entitled"));
        return roll.requireMayVote(seat, voter);
    }

    /**
     * Writes down a vote that was given by telephone, and tells its voter.
     *
     * @throws RuleViolation {@code meeting.phone-named} unless votes are named, {@code meeting.reason-missing}, and as {@link #cast}
     */
    @Allowed(Action.RUN_MEETING)
    public void castByPhone(MeetingReference reference, int number, String seat, Ballot ballot, String reason) {
        sitting(reference, Action.RUN_MEETING);
        Motion motion = motions.locked(reference, number);
        motion.requireOpen();
        motion.terms().requireOffered(ballot);
        if (motion.way() != VoteWay.NAMED) {
            throw new RuleViolation("meeting.phone-named");
        }
        Act act = person.act();
        Sitting sitting = sittings.of(motion.meeting());
        MemberReference who = sitting.present(seat, act.at())
                .orElseThrow(() -> new RuleViolation("meeting.not-entitled"))
                .who();
        sitting.voters(motion.items(), act.at()).requireMayVote(seat, who);
        motions.requireNotVoted(motion, who);
        MotionVoter voter = motions.voter(motion, seat);
        voter.voteByPhone(ballot, who, reason, act.actor());
        letters.tell(motion, voter, who, ballot, act.at());
        note("meeting.voted-by-phone", motion, act, null);
    }

    /**
     * Closes the vote: counts it, freezes who was entitled, and carries out what was resolved.
     *
     * @param hands that were counted, {@code null} when ballots are cast
     * @param chair how who chairs raised the hand, {@code null} when ballots are cast or that is not known
     * @throws RuleViolation {@code meeting.vote-not-open}, {@code meeting.hands-missing}, {@code meeting.hands-too-many}, or what a rule says to what follows: then
     *     the vote stays open
     */
    @Allowed(Action.RUN_MEETING)
    public void close(MeetingReference reference, int number, Hands hands, Choice chair) {
        Meeting meeting = sitting(reference, Action.RUN_MEETING);
        Motion motion = motions.locked(reference, number);
        Act act = person.act();
        closing.close(meeting, motion, hands, chair, act);
        note("meeting.vote-closed", motion, act, motion.resolution().orElseGet(() -> motion.result()
                .orElseThrow()
                .outcome()
                .name()));
    }

    private Meeting sitting(MeetingReference reference, Action action) {
        Meeting meeting = access.locked(reference, action);
        meeting.requireUnderWay();
        return meeting;
    }

    private static String name(Motion motion) {
        return motion.meeting().reference() + "/" + motion.number();
    }

    private void note(String what, Motion motion, Act act, String detail) {
        happenings.fire(new Noted(what, name(motion), act, detail));
    }
}
