package ca.alliances.decision.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.StageKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds what comes before a body at its table, and who applies with it. */
@ApplicationScoped
public class TableQueries {
    /** More than any agenda holds. */
    private static final int MOST = 300;

    private static final String ROW =
            "select a.reference, a.outline.title, o.legalName, a.managingTerritory, a.status from Application a"
                    + " join Organization o on o.reference = a.organization where ";
    private static final String SHOWN = " and a.reference not in :hidden";
    private static final String ORDER = " order by a.reference";
    private static final String BEFORE_COMMITTEE = "a.status = :status and exists (select r.id from ReviewRound r"
            + " where r.application = a.reference and r.recommendation.at is null and r.committee = :body)";
    private static final String BEFORE_DECIDERS =
            "a.status in :statuses and exists (select s.id from PipelineStage s where s.call.reference = a.call"
                    + " and s.kind = :kind and s.bodyName = :body and (s.fromAmount is null or s.fromAmount <= a.requested))";

    @PersistenceContext
    EntityManager em;

    /** A file before a body. */
    public record Row(
            ApplicationReference reference,
            String title,
            String organization,
            String territory,
            ApplicationStatus status) {}

    /** The files before that committee but for those that are hidden, by name. */
    public List<Row> beforeCommittee(String body, Set<ApplicationReference> hidden) {
        return rows(BEFORE_COMMITTEE, body, hidden, query -> query.setParameter("status", ApplicationStatus.IN_REVIEW));
    }

    /** The files on which that body may decide but for those that are hidden, by name. */
    public List<Row> beforeDeciders(String body, Set<ApplicationReference> hidden) {
        return rows(
                BEFORE_DECIDERS, body, hidden, query -> query.setParameter("statuses", ApplicationStatus.undecided())
                        .setParameter("kind", StageKind.DECISION));
    }

    private List<Row> rows(
            String condition,
            String body,
            Set<ApplicationReference> hidden,
            UnaryOperator<TypedQuery<Object[]>> filled) {
        TypedQuery<Object[]> query =
                filled.apply(em.createQuery(ROW + condition + (hidden.isEmpty() ? "" : SHOWN) + ORDER, Object[].class)
                        .setParameter("body", body));
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Row(
                        (ApplicationReference) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (ApplicationStatus) row[4]))
                .toList();
    }

    /** The committee that works on that file now, if one does. */
    public Optional<String> committee(ApplicationReference reference) {
        return em.createQuery(
                        "select r.committee from ReviewRound r where r.application = :reference"
                                + " and r.recommendation.at is null",
                        String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The legal name of who applies with that file, if there is one. */
    public Optional<String> applicant(ApplicationReference reference) {
        return em.createQuery(
                        "select o.legalName from Application a join Organization o on o.reference = a.organization"
                                + " where a.reference = :reference",
                        String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }
}
