package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.TableCode;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the tables of the tenant of the moment, their seats and the mandates of these. */
@ApplicationScoped
public class TableRepository {
    @PersistenceContext
    EntityManager em;

    /** Keeps a new table, seat or mandate. */
    public void add(Object one) {
        em.persist(one);
        em.flush();
    }

    /** The table of that code, if the tenant has one. */
    public Optional<ConcertationTable> find(TableCode code) {
        return em.createNamedQuery(ConcertationTable.BY_CODE, ConcertationTable.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /**
     * The table with its row locked until the end of the transaction: only so do its seats and mandates change, one change at a time, since a
     * seat has one holder, a person one seat and a table one chair.
     *
     * @throws NotFound when the tenant has none of that code
     */
    public ConcertationTable locked(TableCode code) {
        return em.createNamedQuery(ConcertationTable.BY_CODE, ConcertationTable.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All tables of the tenant, by code. */
    public List<ConcertationTable> all() {
        return em.createNamedQuery(ConcertationTable.ALL, ConcertationTable.class)
                .getResultList();
    }

    /** The same with their rows locked: only so does a table get another parent, so that two at once do not make a circle. */
    public List<ConcertationTable> lockedAll() {
        return em.createNamedQuery(ConcertationTable.ALL, ConcertationTable.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The table that speaks as that body, if one does. */
    public Optional<ConcertationTable> speakingAs(String body) {
        return em.createQuery("select t from ConcertationTable t where t.body = :body", ConcertationTable.class)
                .setParameter("body", body)
                .getResultStream()
                .findFirst();
    }

    /** The seats of a table as they stand now, whatever was read before, by number; those that are closed as well. */
    public List<Seat> lockedSeats(TableCode table) {
        return em.createNamedQuery(Seat.OF_TABLE, Seat.class)
                .setParameter("table", table)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Its mandates as they stand now, whatever was read before. */
    public List<SeatMandate> lockedMandates(TableCode table) {
        return em.createNamedQuery(SeatMandate.OF_TABLE, SeatMandate.class)
                .setParameter("table", table)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** All mandates that a seat ever had. */
    public List<SeatMandate> mandatesOf(Seat seat) {
        return em.createQuery("select m from SeatMandate m where m.seat = :seat", SeatMandate.class)
                .setParameter("seat", seat)
                .getResultList();
    }

    /** @throws NotFound when the tenant has no such seat */
    public Seat existingSeat(String reference) {
        return em.createNamedQuery(Seat.BY_REFERENCE, Seat.class)
                .setParameter("reference", new RandomReference(reference).value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the tenant has no such mandate */
    public SeatMandate existingMandate(String reference) {
        return em.createNamedQuery(SeatMandate.BY_REFERENCE, SeatMandate.class)
                .setParameter("reference", new RandomReference(reference).value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
