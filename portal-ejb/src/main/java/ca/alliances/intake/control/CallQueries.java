package ca.alliances.intake.control;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.CallRow;
import ca.alliances.intake.OpenCall;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what is published of calls; lists over the published view, a whole call only inside its tenant. */
@ApplicationScoped
public class CallQueries {
    private static final String OPEN = " from PublishedCall c join Tenant t on t.id = c.tenant"
            + " left join Territory r on r.code = c.territoryCode"
            + " where t.active = true and c.opensAt <= :now and (c.closesAt is null or c.closesAt >= :now)";
    private static final String OF_TENANT = " and c.tenant = :tenant";
    private static final String ROW = "select new ca.alliances.intake.OpenCall("
            + "t.id, t.nameFr, c.reference, c.title.fr, c.title.en, r.nameFr, c.closesAt)";
    private static final String ORDER =
            " order by case when c.closesAt is null then 1 else 0 end, c.closesAt, c.reference, t.id";

    @PersistenceContext
    EntityManager em;

    /** A page of the open calls of that tenant, or of all when it is {@code null}. */
    public List<OpenCall> open(TenantId tenant, Instant now, int first, int size) {
        return query(ROW, tenant, now, ORDER, OpenCall.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many are open in that tenant, or in all when it is {@code null}. */
    public long countOpen(TenantId tenant, Instant now) {
        return query("select count(c)", tenant, now, "", Long.class).getSingleResult();
    }

    /**
     * A published call of the tenant of the moment, as it stands at that instant.
     *
     * @param plans tells what priorities of action plans say
     */
    public Optional<CallNotice> notice(
            CallReference reference, Function<List<PriorityName>, Map<PriorityName, PlanPriority>> plans, Instant now) {
        return find(reference)
                .filter(Call::isPublished)
                .map(call -> CallNotice.of(
                        call, call.territoryCode().flatMap(this::territory), plans.apply(call.planned()), now));
    }

    /** A call of the tenant of the moment, also a draft. */
    public Optional<Call> find(CallReference reference) {
        return em.createNamedQuery(Call.BY_REFERENCE, Call.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A page of the calls of these territories ({@code null}: of the whole tenant), also drafts, the last one first. */
    public List<CallRow> prepared(Set<String> territories, int first, int size) {
        return ofTerritories(
                        "select new ca.alliances.intake.CallRow(c.reference, c.title, r.nameFr, c.opensAt, c.closesAt, c.publishedAt,"
                                + " (select count(x) from CallPriority x where x.call = c),"
                                + " (select count(y) from CallPriority y where y.call = c and y.node is not null))",
                        territories,
                        " order by c.reference desc",
                        CallRow.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are. */
    public long countPrepared(Set<String> territories) {
        return ofTerritories("select count(c)", territories, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> ofTerritories(String what, Set<String> territories, String order, Class<T> type) {
        String from = what + " from Call c left join Territory r on r.code = c.territoryCode";
        if (territories == null) {
            return em.createQuery(from + order, type);
        }
        return em.createQuery(from + " where c.territoryCode in :territories" + order, type)
                .setParameter("territories", territories);
    }

    private <T> TypedQuery<T> query(String what, TenantId tenant, Instant now, String order, Class<T> type) {
        TypedQuery<T> query = em.createQuery(what + OPEN + (tenant == null ? "" : OF_TENANT) + order, type)
                .setParameter("now", now);
        return tenant == null ? query : query.setParameter("tenant", tenant);
    }

    private Optional<String> territory(String code) {
        return em.createQuery("select r.nameFr from Territory r where r.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
