package ca.alliances.identity.control;

import ca.alliances.identity.Grant;
import ca.alliances.identity.Membership;
import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.Role;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Period;
import ca.alliances.shared.RandomReference;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads memberships; always those of one person or of one tenant, as of a day. Who keeps them sees also those that begin later. */
@ApplicationScoped
public class MembershipQueries {
    private static final String SUMMARY = "select new ca.alliances.identity.MembershipSummary("
            + "m.reference, p.name, p.email, m.tenant, t.nameFr, m.role, m.territoryCode, r.nameFr, m.body,"
            + " m.period.from, m.period.to, m.version)"
            + " from Membership m join Person p on p.subject = m.subject"
            + " left join Tenant t on t.id = m.tenant"
            + " left join Territory r on r.code = m.territoryCode";

    private static final String FILTERED = " where m.tenant = :tenant and (:role is null or m.role = :role)"
            + " and (p.name like :part escape '!' or p.email like :part escape '!')" + Period.NOT_OVER;

    private static final Map<String, String> SORTED =
            Map.of("person", "p.name", "role", "m.role", "territory", "r.nameFr", "since", "m.period.from");

    @PersistenceContext
    EntityManager em;

    /** The roles of a person in that tenant, and on the platform. */
    public List<Grant> grants(String subject, Optional<TenantId> tenant, LocalDate day) {
        return em.createQuery(
                        "select new ca.alliances.identity.Grant(m.role, m.territoryCode, m.body) from Membership m"
                                + " where m.subject = :subject and (m.tenant is null or m.tenant = :tenant)"
                                + Period.IN_FORCE,
                        Grant.class)
                .setParameter("subject", subject)
                .setParameter("tenant", tenant.orElse(null))
                .setParameter("day", day)
                .getResultList();
    }

    /** All that a person has, by tenant. */
    public List<MembershipSummary> ofPerson(String subject, LocalDate day) {
        return em.createQuery(
                        SUMMARY + " where m.subject = :subject" + Period.IN_FORCE + " order by t.nameFr, m.role",
                        MembershipSummary.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those on the platform, by role and name. */
    public List<MembershipSummary> onPlatform(LocalDate day) {
        return em.createQuery(
                        SUMMARY + " where m.tenant is null" + Period.IN_FORCE + " order by m.role, p.name, m.reference",
                        MembershipSummary.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those of a tenant that are not over and that the filter lets through, a page of them. */
    public List<MembershipSummary> inTenant(
            TenantId tenant, LocalDate day, MembershipFilter filter, int first, int size) {
        return filtered(SUMMARY + FILTERED + " order by " + order(filter), MembershipSummary.class, tenant, day, filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** One of a tenant that is not over, as a list shows it. */
    public Optional<MembershipSummary> find(String reference, TenantId tenant, LocalDate day) {
        return em.createQuery(
                        SUMMARY + " where m.reference = :reference and m.tenant = :tenant" + Period.NOT_OVER,
                        MembershipSummary.class)
                .setParameter("reference", new RandomReference(reference).value())
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** How many of a tenant are not over and let through by the filter. */
    public long count(TenantId tenant, LocalDate day, MembershipFilter filter) {
        String counted = "select count(m) from Membership m join Person p on p.subject = m.subject";
        return filtered(counted + FILTERED, Long.class, tenant, day, filter).getSingleResult();
    }

    private <T> TypedQuery<T> filtered(
            String jpql, Class<T> type, TenantId tenant, LocalDate day, MembershipFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip();
        return em.createQuery(jpql, type)
                .setParameter("tenant", tenant)
                .setParameter("role", filter.role())
                .setParameter("part", "%" + text.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("day", day);
    }

    private static String order(MembershipFilter filter) {
        String sort = filter.sort() == null ? "person" : filter.sort();
        boolean down = sort.startsWith("-");
        String column = SORTED.getOrDefault(down ? sort.substring(1) : sort, "p.name");
        return column + (down ? " desc" : "") + ", p.name, m.reference";
    }

    /** Those in force of a tenant with that role, while nobody else changes them. */
    public List<Membership> locked(TenantId tenant, Role role, LocalDate day) {
        return em.createQuery(
                        "select m from Membership m where m.tenant = :tenant and m.role = :role" + Period.IN_FORCE
                                + " order by m.reference",
                        Membership.class)
                .setParameter("tenant", tenant)
                .setParameter("role", role)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @throws NotFound when there is none */
    public Membership existing(String reference) {
        return Optional.ofNullable(em.find(Membership.class, new RandomReference(reference).value()))
                .orElseThrow(NotFound::new);
    }
}
