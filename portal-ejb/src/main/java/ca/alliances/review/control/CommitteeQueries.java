package ca.alliances.review.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.review.ReviewLine;
import ca.alliances.review.ReviewRound;
import ca.alliances.shared.Period;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who sits on a committee today, who is kept away from a file, and what is before whom. */
@ApplicationScoped
public class CommitteeQueries {
    private static final String OPEN = " from ReviewRound r, Application a, Organization o"
            + " where a.reference = r.application and o.reference = a.organization and r.recommendation.at is null"
            + " and a.status = ca.alliances.application.ApplicationStatus.IN_REVIEW and (";
    private static final String TO_DO = " and not exists (select d from InterestDeclaration d"
            + " where d.application = a.reference and d.subject = :subject and d.interest = true)"
            + " and not exists (select s from ScoreSheet s"
            + " where s.round = r and s.subject = :subject and s.finalisedAt is not null)";

    private static final String ROW = "select r, a.outline.title, o.legalName";

    @PersistenceContext
    EntityManager em;

    @Inject
    private ReviewRepository reviews;

    /** The members of that committee for files of that territory ({@code null}: of the whole tenant), name by subject, by name. */
    public Map<String, String> members(String committee, String territory, LocalDate day) {
        List<Object[]> rows = em.createQuery(
                        "select distinct m.subject, p.name from Membership m join Person p on p.subject = m.subject"
                                + " where m.tenant = :tenant and m.role = :role"
                                + " and (m.body is null or m.body = :committee)"
                                + " and (m.territoryCode is null or m.territoryCode = :territory)"
                                + Period.IN_FORCE
                                + " order by p.name, m.subject",
                        Object[].class)
                .setParameter("tenant", CurrentTenant.id())
                .setParameter("role", Role.REVIEWER)
                .setParameter("committee", committee)
                .setParameter("territory", territory)
                .setParameter("day", day)
                .getResultList();
        Map<String, String> members = new LinkedHashMap<>();
        rows.forEach(row -> members.put((String) row[0], (String) row[1]));
        return members;
    }

    /** Whether that person declared an interest in that file, whenever it was. */
    public boolean isRecused(String subject, ApplicationReference reference) {
        return em.createQuery(
                                "select count(d) from InterestDeclaration d where d.application = :reference"
                                        + " and d.subject = :subject and d.interest = true",
                                Long.class)
                        .setParameter("reference", reference)
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }

    /** Everybody who declared an interest in that file. */
    public Set<String> recused(ApplicationReference reference) {
        return new HashSet<>(em.createQuery(
                        "select d.subject from InterestDeclaration d where d.application = :reference and d.interest = true",
                        String.class)
                .setParameter("reference", reference)
                .getResultList());
    }

    /** The files in which that person declared an interest. */
    public Set<ApplicationReference> recusedFrom(String subject) {
        return new HashSet<>(em.createQuery(
                        "select d.application from InterestDeclaration d where d.subject = :subject and d.interest = true",
                        ApplicationReference.class)
                .setParameter("subject", subject)
                .getResultList());
    }

    /** What is before the committees on which these roles sit, the oldest first, a page of it. */
    public List<ReviewLine> open(String subject, List<Grant> seats, int first, int size) {
        return lines(
                subject,
                query(ROW, seats, " order by r.openedAt, r.id", Object[].class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList());
    }

    /** The line of that file, if it is before one of these committees. */
    public Optional<ReviewLine> open(String subject, List<Grant> seats, ApplicationReference reference) {
        return lines(
                        subject,
                        query(ROW, seats, " and r.application = :reference", Object[].class)
                                .setParameter("reference", reference)
                                .getResultList())
                .stream()
                .findFirst();
    }

    /** With what the member declared and scored, looked up once for all lines. */
    private List<ReviewLine> lines(String subject, List<Object[]> rows) {
        List<ReviewRound> rounds =
                rows.stream().map(row -> (ReviewRound) row[0]).toList();
        Set<ApplicationReference> lost = recusedFrom(subject);
        Set<ReviewRound> declared = Set.copyOf(reviews.declaredIn(rounds, subject));
        Map<ReviewRound, Instant> finalised = reviews.finalisedIn(rounds, subject);
        return rows.stream()
                .map(row -> {
                    ReviewRound round = (ReviewRound) row[0];
                    boolean withdrew = lost.contains(round.application());
                    return new ReviewLine(
                            round.application(),
                            withdrew ? null : (String) row[1],
                            withdrew ? null : (String) row[2],
                            round.committee(),
                            round.openedAt(),
                            withdrew ? Boolean.TRUE : declared.contains(round) ? Boolean.FALSE : null,
                            finalised.get(round));
                })
                .toList();
    }

    /** How much that is. */
    public long countOpen(List<Grant> seats) {
        return query("select count(r)", seats, "", Long.class).getSingleResult();
    }

    /** How much of it awaits this person: a declaration or final scores. */
    public long countToDo(String subject, List<Grant> seats) {
        return query("select count(r)", seats, TO_DO, Long.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, List<Grant> seats, String end, Class<T> type) {
        String reach = IntStream.range(0, seats.size())
                .mapToObj(i -> seat(seats.get(i), i))
                .collect(Collectors.joining(" or "));
        TypedQuery<T> query = em.createQuery(select + OPEN + (reach.isEmpty() ? "1 = 0" : reach) + ")" + end, type);
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).territory() != null) {
                query.setParameter("t" + i, seats.get(i).territory());
            }
            if (seats.get(i).body() != null) {
                query.setParameter("b" + i, seats.get(i).body());
            }
        }
        return query;
    }

    private static String seat(Grant seat, int i) {
        return "(1 = 1"
                + (seat.territory() == null ? "" : " and a.managingTerritory = :t" + i)
                + (seat.body() == null ? "" : " and r.committee = :b" + i)
                + ")";
    }
}
