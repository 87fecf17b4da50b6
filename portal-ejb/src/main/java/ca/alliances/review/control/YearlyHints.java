package ca.alliances.review.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What reviewers who also sit at tables declared of their interests for the year, as far as it names who applies: a hint, never a finding. */
@ApplicationScoped
public class YearlyHints {
    @PersistenceContext
    EntityManager em;

    @Inject
    private TableDesk tables;

    /** The lines that name the applicant of that file, by subject of who declared them. */
    public Map<String, List<String>> of(Collection<String> subjects, ApplicationReference file) {
        Map<String, MemberReference> members = tables.ofAccounts(subjects);
        Map<MemberReference, List<String>> lines = tables.names(members.values(), applicant(file));
        Map<String, List<String>> hints = new HashMap<>();
        members.forEach((subject, member) -> {
            if (lines.containsKey(member)) {
                hints.put(subject, lines.get(member));
            }
        });
        return hints;
    }

    private String applicant(ApplicationReference file) {
        return em.createQuery(
                        "select o.legalName from Application a join Organization o on o.reference = a.organization"
                                + " where a.reference = :file",
                        String.class)
                .setParameter("file", file)
                .getSingleResult();
    }
}
