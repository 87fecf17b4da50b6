package ca.alliances.review.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.StatusChange;
import ca.alliances.organization.Mandate;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose own a file is: of who has held a mandate for its organization at any time since it was begun, and of who has begun it or handed it
 * in. That is an interest which nobody can lay down by giving the mandate back.
 */
@ApplicationScoped
public class OwnFiles {
    private static final Set<ApplicationStatus> WRITING =
            EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.SUBMITTED);
    private static final String WRITTEN = "select a.reference from StatusChange c join c.application a"
            + " where c.actor = :subject and c.status in :writing";
    private static final String BEGUN =
            "select m, a.reference, c.at from Mandate m, Application a, StatusChange c where m.subject = :subject"
                    + " and a.organization = m.organization and c.application = a and c.position = 1";

    @PersistenceContext
    EntityManager em;

    /** Whether that file is that person's own. */
    public boolean isOwn(String subject, ApplicationReference reference) {
        return of(subject, reference).contains(reference);
    }

    /** All files that are that person's own. */
    public Set<ApplicationReference> of(String subject) {
        return of(subject, null);
    }

    /** Everybody whose own that file is. */
    public Set<String> people(Application file) {
        List<StatusChange> history = file.history();
        Set<String> people = history.stream()
                .filter(each -> WRITING.contains(each.status()))
                .map(StatusChange::actor)
                .collect(Collectors.toCollection(HashSet::new));
        em.createQuery("select m from Mandate m where m.organization = :organization", Mandate.class)
                .setParameter("organization", file.organization())
                .getResultStream()
                .filter(each -> each.wasHeldSince(Quebec.date(history.get(0).at())))
                .forEach(each -> people.add(each.subject()));
        return people;
    }

    private Set<ApplicationReference> of(String subject, ApplicationReference only) {
        Set<ApplicationReference> own = new HashSet<>(query(WRITTEN, subject, only, ApplicationReference.class)
                .setParameter("writing", WRITING)
                .getResultList());
        query(BEGUN, subject, only, Object[].class)
                .getResultStream()
                .filter(row -> ((Mandate) row[0]).wasHeldSince(Quebec.date((Instant) row[2])))
                .forEach(row -> own.add((ApplicationReference) row[1]));
        return own;
    }

    private <T> TypedQuery<T> query(String text, String subject, ApplicationReference only, Class<T> type) {
        TypedQuery<T> query = em.createQuery(text + (only == null ? "" : " and a.reference = :only"), type)
                .setParameter("subject", subject);
        return only == null ? query : query.setParameter("only", only);
    }
}
