package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.SecretBox;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Keeps the motions of meetings, who voted on them, and the boxes of secret votes. */
@ApplicationScoped
public class Motions {
    @PersistenceContext
    EntityManager em;

    /** All of a meeting, in the order in which they were put. */
    public List<Motion> of(Meeting meeting) {
        return em.createNamedQuery(Motion.OF_MEETING, Motion.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The same as they are now, whatever this transaction saw before: nobody takes a step of their lives at the same time. */
    public List<Motion> locked(Meeting meeting) {
        return em.createNamedQuery(Motion.OF_MEETING, Motion.class)
                .setParameter("meeting", meeting)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws NotFound when the meeting has none of that number */
    public Motion existing(MeetingReference meeting, int number) {
        return find(meeting, number, LockModeType.NONE);
    }

    /**
     * The same, for a vote or a step of its life: nobody else takes one at the same time.
     *
     * @throws NotFound when the meeting has none of that number
     */
    public Motion locked(MeetingReference meeting, int number) {
        return find(meeting, number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Motion find(MeetingReference meeting, int number, LockModeType lock) {
        return em.createNamedQuery(Motion.BY_NUMBER, Motion.class)
                .setParameter("meeting", meeting)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Keeps a new motion, voter or box. */
    public void add(Object row) {
        em.persist(row);
    }

    /** The seats before a motion, by name; none before its vote opens. */
    public List<MotionVoter> voters(Motion motion) {
        return em.createNamedQuery(MotionVoter.OF_MOTION, MotionVoter.class)
                .setParameter("motion", motion)
                .getResultList();
    }

    /** The seats before all motions of a meeting, by name. */
    public List<MotionVoter> voters(Meeting meeting) {
        return em.createNamedQuery(MotionVoter.OF_MEETING, MotionVoter.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** @throws NotFound when that seat is not before it */
    public MotionVoter voter(Motion motion, String seat) {
        return em.createNamedQuery(MotionVoter.OF_SEAT, MotionVoter.class)
                .setParameter("motion", motion)
                .setParameter("seat", seat)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws RuleViolation {@code meeting.voted-already} when that person has voted, for whatever seat: nobody has two votes */
    public void requireNotVoted(Motion motion, MemberReference person) {
        boolean voted = em.createNamedQuery(MotionVoter.OF_MOTION, MotionVoter.class)
                .setParameter("motion", motion)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(
                        each -> each.hasVoted() && person.equals(each.entitled().voter()));
        if (voted) {
            throw new RuleViolation("meeting.voted-already");
        }
    }

    /** The box of a secret vote, as it is now. */
    public SecretBox box(Motion motion) {
        return em.createNamedQuery(SecretBox.OF_MOTION, SecretBox.class)
                .setParameter("motion", motion)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** @throws RuleViolation {@code meeting.vote-open} */
    public void requireNoneOpen(Meeting meeting) {
        if (locked(meeting).stream().anyMatch(each -> each.state() == MotionState.OPEN)) {
            throw new RuleViolation("meeting.vote-open");
        }
    }

    /** @throws RuleViolation {@code meeting.presence-voted}: who was there for a vote stays as it was counted */
    public void requireNoneClosedSince(Meeting meeting, Instant at) {
        boolean counted = locked(meeting).stream()
                .anyMatch(each ->
                        each.closedAt().filter(closed -> !closed.isBefore(at)).isPresent());
        if (counted) {
            throw new RuleViolation("meeting.presence-voted");
        }
    }
}
