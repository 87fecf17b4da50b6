package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.AnswerLink;
import ca.alliances.meeting.CalendarFeed;
import ca.alliances.meeting.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps the answer links and the calendars of the tenant of the moment, which are found by the hash of their token alone. */
@ApplicationScoped
public class SecretAddresses {
    @PersistenceContext
    EntityManager em;

    /** Keeps a new link. */
    public void add(AnswerLink link) {
        em.persist(link);
    }

    /** Keeps a new calendar. */
    public void add(CalendarFeed feed) {
        em.persist(feed);
    }

    /** The link with that token, also one that is of no use any more. */
    public Optional<AnswerLink> link(SecretToken token) {
        return link(token, LockModeType.NONE);
    }

    /** The same for whoever uses it: the second of two waits for the first. */
    public Optional<AnswerLink> lockedLink(SecretToken token) {
        return link(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<AnswerLink> link(SecretToken token, LockModeType lock) {
        return em.createNamedQuery(AnswerLink.BY_HASH, AnswerLink.class)
                .setParameter("hash", token.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The links to that meeting that nobody has used yet. */
    public List<AnswerLink> open(String meeting) {
        return em.createNamedQuery(AnswerLink.OPEN, AnswerLink.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** The calendar with that token, if it still shows something. */
    public Optional<CalendarFeed> feed(SecretToken token) {
        return em.createNamedQuery(CalendarFeed.BY_HASH, CalendarFeed.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** The calendars of that member that show something, the last one first. */
    public List<CalendarFeed> feeds(MemberReference member) {
        return em.createNamedQuery(CalendarFeed.OF_MEMBER, CalendarFeed.class)
                .setParameter("member", member)
                .getResultList();
    }
}
