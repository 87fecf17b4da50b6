package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.InvitationAnswer;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.RollLine;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.ReferenceCounter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the meetings of the tenant of the moment, and who was invited to them and sat in them. */
@ApplicationScoped
public class MeetingRepository {
    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when the tenant has none of that name */
    public Meeting existing(MeetingReference reference) {
        return find(reference, LockModeType.NONE).orElseThrow(NotFound::new);
    }

    /**
     * The same, for a change: nobody else changes it at the same time.
     *
     * @throws NotFound when the tenant has none of that name
     */
    public Meeting locked(MeetingReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    private Optional<Meeting> find(MeetingReference reference, LockModeType lock) {
        return em.createNamedQuery(Meeting.BY_REFERENCE, Meeting.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new row. */
    public void add(Object row) {
        em.persist(row);
    }

    /** The next name of a meeting of that table in that year, without a gap. */
    public MeetingReference next(TableCode table, int year) {
        String series = MeetingReference.series(table, year);
        ReferenceCounter counter = em.createNamedQuery(ReferenceCounter.BY_SERIES, ReferenceCounter.class)
                .setParameter("series", series)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begun(series));
        return MeetingReference.of(table, year, counter.next());
    }

    private ReferenceCounter begun(String series) {
        ReferenceCounter counter = new ReferenceCounter(series);
        em.persist(counter);
        return counter;
    }

    /** What the members answered so far. */
    public List<InvitationAnswer> answers(Meeting meeting) {
        return em.createNamedQuery(InvitationAnswer.OF_MEETING, InvitationAnswer.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** What that member answered, if he did; nobody else answers for him at the same time. */
    public Optional<InvitationAnswer> lockedAnswer(Meeting meeting, MemberReference member) {
        return em.createNamedQuery(InvitationAnswer.OF_MEMBER, InvitationAnswer.class)
                .setParameter("meeting", meeting)
                .setParameter("member", member)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Who held which seat when it began; nobody before. */
    public List<RollEntry> roll(Meeting meeting) {
        return em.createNamedQuery(RollLine.OF_MEETING, RollLine.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(RollLine::entry)
                .toList();
    }
}
