package ca.alliances.intake.control;

import ca.alliances.intake.Call;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.OpenCall;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** A published call of the tenant of the moment, as it stands at that instant. */
    public Optional<CallNotice> notice(CallReference reference, Instant now) {
        return em.createNamedQuery(Call.BY_REFERENCE, Call.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .filter(Call::isPublished)
                .map(call -> CallNotice.of(call, call.territoryCode().flatMap(this::territory), now));
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
