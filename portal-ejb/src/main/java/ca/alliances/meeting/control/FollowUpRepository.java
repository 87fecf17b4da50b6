package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.FollowUp;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.FollowUpState;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Keeps what tables asked somebody to do. */
@ApplicationScoped
public class FollowUpRepository {
    private static final String ROW =
            "select new ca.alliances.meeting.FollowUpRow(f.reference, f.meeting, f.item, f.text, f.ownerName,"
                    + " f.dueOn, f.state, f.outcome) from FollowUp f where ";

    @PersistenceContext
    EntityManager em;

    /** Keeps a new one. */
    public void add(FollowUp followUp) {
        em.persist(followUp);
    }

    /**
     * Nobody else changes it at the same time.
     *
     * @throws NotFound when the tenant has none of that name
     */
    public FollowUp locked(String reference) {
        return em.createNamedQuery(FollowUp.BY_REFERENCE, FollowUp.class)
                .setParameter("reference", new RandomReference(reference).value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is still to be done by that day, or is overdue. */
    public List<FollowUp> dueBy(LocalDate day) {
        return em.createQuery(
                        "select f from FollowUp f where f.state = :open and f.dueOn <= :day order by f.dueOn, f.id",
                        FollowUp.class)
                .setParameter("open", FollowUpState.OPEN)
                .setParameter("day", day)
                .getResultList();
    }

    /** The same for a table. */
    public List<FollowUp> dueBy(TableCode table, LocalDate day) {
        return em.createQuery(
                        "select f from FollowUp f where f.table = :table and f.state = :open and f.dueOn <= :day"
                                + " order by f.dueOn, f.id",
                        FollowUp.class)
                .setParameter("table", table)
                .setParameter("open", FollowUpState.OPEN)
                .setParameter("day", day)
                .getResultList();
    }

    /** @throws NotFound when the tenant has none of that name */
    public FollowUpRow existing(String reference) {
        return em.createQuery(ROW + "f.reference = :reference", FollowUpRow.class)
                .setParameter("reference", new RandomReference(reference).value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is still to be done for a table, the most urgent first. */
    public List<FollowUpRow> open(TableCode table) {
        return em.createQuery(ROW + "f.table = :table and f.state = :open order by f.dueOn, f.id", FollowUpRow.class)
                .setParameter("table", table)
                .setParameter("open", FollowUpState.OPEN)
                .getResultList();
    }

    /** All that was asked for at a meeting, in the order in which it was. */
    public List<FollowUpRow> of(MeetingReference meeting) {
        return em.createQuery(ROW + "f.meeting = :meeting order by f.id", FollowUpRow.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** What that member still has to do, the most urgent first. */
    public List<FollowUpRow> open(MemberReference owner) {
        return em.createQuery(ROW + "f.owner = :owner and f.state = :open order by f.dueOn, f.id", FollowUpRow.class)
                .setParameter("owner", owner)
                .setParameter("open", FollowUpState.OPEN)
                .getResultList();
    }
}
