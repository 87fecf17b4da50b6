package ca.alliances.minutes.control;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.DocumentKind;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesCorrection;
import ca.alliances.minutes.MinutesDocument;
import ca.alliances.minutes.MinutesRedaction;
import ca.alliances.minutes.MinutesRevision;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the minutes of the tenant of the moment, with all that was done to them. */
@ApplicationScoped
public class MinutesRepository {
    @PersistenceContext
    EntityManager em;

    /** Those of that meeting, if somebody began any. */
    public Optional<Minutes> find(MeetingReference meeting) {
        return find(meeting, LockModeType.NONE);
    }

    /**
     * The same, for a change: nobody else changes them at the same time.
     *
     * @throws NotFound when nobody began any
     */
    public Minutes locked(MeetingReference meeting) {
        return find(meeting, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    private Optional<Minutes> find(MeetingReference meeting, LockModeType lock) {
        return em.createNamedQuery(Minutes.BY_MEETING, Minutes.class)
                .setParameter("meeting", meeting)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new row. */
    public void add(Object row) {
        em.persist(row);
    }

    /** Takes a mark away. */
    public void remove(MinutesRedaction redaction) {
        em.remove(redaction);
    }

    /** The revision with that number, if there is one. */
    public Optional<MinutesRevision> revision(Minutes minutes, int number) {
        return em.createNamedQuery(MinutesRevision.BY_NUMBER, MinutesRevision.class)
                .setParameter("minutes", minutes)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** All corrections that were proposed, in order. */
    public List<MinutesCorrection> corrections(Minutes minutes) {
        return em.createNamedQuery(MinutesCorrection.OF_MINUTES, MinutesCorrection.class)
                .setParameter("minutes", minutes)
                .getResultList();
    }

    /** What the public version leaves out, in the order in which it was marked. */
    public List<MinutesRedaction> redactions(Minutes minutes) {
        return em.createNamedQuery(MinutesRedaction.OF_MINUTES, MinutesRedaction.class)
                .setParameter("minutes", minutes)
                .getResultList();
    }

    /** The last document of that kind, if there is one. */
    public Optional<MinutesDocument> document(Minutes minutes, DocumentKind kind) {
        return em.createNamedQuery(MinutesDocument.LATEST, MinutesDocument.class)
                .setParameter("minutes", minutes)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
