package ca.alliances.review.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.review.EligibilityCheck;
import ca.alliances.review.InterestDeclaration;
import ca.alliances.review.ReviewRound;
import ca.alliances.review.ScoreSheet;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps checks, rounds, declarations and scores of the tenant of the moment. */
@ApplicationScoped
public class ReviewRepository {
    @PersistenceContext
    EntityManager em;

    /** Keeps a new check, round, declaration or sheet. */
    public void add(Object one) {
        em.persist(one);
        em.flush();
    }

    /** The last look at a file. */
    public Optional<EligibilityCheck> lastCheck(ApplicationReference reference) {
        return em.createNamedQuery(EligibilityCheck.OF_FILE, EligibilityCheck.class)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same as it stands now, whatever was read before, for a change of it: nobody else changes it at the same time. */
    public Optional<EligibilityCheck> lockedCheck(ApplicationReference reference) {
        return em.createNamedQuery(EligibilityCheck.OF_FILE, EligibilityCheck.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The rounds of a file, the last one first. */
    public List<ReviewRound> rounds(ApplicationReference reference) {
        return em.createNamedQuery(ReviewRound.OF_FILE, ReviewRound.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** @throws NotFound when the file has never been before a committee */
    public ReviewRound lastRound(ApplicationReference reference) {
        return rounds(reference).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The same as it stands now, whatever was read before, for its end: nobody else changes it at the same time.
     *
     * @throws NotFound when the file has never been before a committee
     */
    public ReviewRound lockedRound(ApplicationReference reference) {
        return em.createNamedQuery(ReviewRound.OF_FILE, ReviewRound.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The same, for a change of whose scores count: it moves the version of that round and of none before it, so that nobody advises on scores that he has not
     * seen.
     *
     * @throws NotFound when the file has never been before a committee
     */
    public ReviewRound movedRound(ApplicationReference reference) {
        ReviewRound round = lockedRound(reference);
        em.lock(round, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return round;
    }

    /** What that person declared in that round. */
    public Optional<InterestDeclaration> declaration(ReviewRound round, String subject) {
        return of(round, subject, "InterestDeclaration", InterestDeclaration.class)
                .getResultStream()
                .findFirst();
    }

    /** What that person scores in that round. */
    public Optional<ScoreSheet> sheet(ReviewRound round, String subject) {
        return of(round, subject, "ScoreSheet", ScoreSheet.class)
                .getResultStream()
                .findFirst();
    }

    /** Those of the rounds in which that person declared that he has no interest. */
    public List<ReviewRound> declaredIn(List<ReviewRound> rounds, String subject) {
        return rounds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select d.round from InterestDeclaration d where d.round in :rounds"
                                        + " and d.subject = :subject and d.interest = false",
                                ReviewRound.class)
                        .setParameter("rounds", rounds)
                        .setParameter("subject", subject)
                        .getResultList();
    }

    /** When that person made his scores final, by round, where he did. */
    public Map<ReviewRound, Instant> finalisedIn(List<ReviewRound> rounds, String subject) {
        Map<ReviewRound, Instant> finalised = new HashMap<>();
        if (!rounds.isEmpty()) {
            em.createQuery(
                            "select s.round, s.finalisedAt from ScoreSheet s where s.round in :rounds"
                                    + " and s.subject = :subject and s.finalisedAt is not null",
                            Object[].class)
                    .setParameter("rounds", rounds)
                    .setParameter("subject", subject)
                    .getResultList()
                    .forEach(row -> finalised.put((ReviewRound) row[0], (Instant) row[1]));
        }
        return finalised;
    }

    /** All declarations of a round. */
    public List<InterestDeclaration> declarations(ReviewRound round) {
        return em.createQuery("select d from InterestDeclaration d where d.round = :round", InterestDeclaration.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** All sheets of a round. */
    public List<ScoreSheet> sheets(ReviewRound round) {
        return em.createQuery("select s from ScoreSheet s where s.round = :round order by s.id", ScoreSheet.class)
                .setParameter("round", round)
                .getResultList();
    }

    private <T> TypedQuery<T> of(ReviewRound round, String subject, String entity, Class<T> type) {
        return em.createQuery("select x from " + entity + " x where x.round = :round and x.subject = :subject", type)
                .setParameter("round", round)
                .setParameter("subject", subject);
    }
}
