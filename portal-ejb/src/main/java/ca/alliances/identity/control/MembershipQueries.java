package ca.alliances.identity.control;

import ca.alliances.identity.Membership;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.Role;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads memberships; always those of one person or of one tenant, as of a day. */
@ApplicationScoped
public class MembershipQueries {
    private static final String VALID = " and m.period.from <= :day and (m.period.to is null or m.period.to >= :day)";
    private static final String SUMMARY = "select new ca.alliances.identity.MembershipSummary("
            + "m.reference, p.name, p.email, m.tenant, t.nameFr, m.role, r.nameFr, m.period.from)"
            + " from Membership m join Person p on p.subject = m.subject"
            + " left join Tenant t on t.id = m.tenant"
            + " left join Territory r on r.code = m.territoryCode";

    @PersistenceContext
    private EntityManager em;

    /** The roles of a person in that tenant, and on the platform. */
    public List<Role> roles(String subject, Optional<TenantId> tenant, LocalDate day) {
        return em.createQuery(
                        "select distinct m.role from Membership m where m.subject = :subject and (m.tenant is null or m.tenant = :tenant)"
                                + VALID,
                        Role.class)
                .setParameter("subject", subject)
                .setParameter("tenant", tenant.orElse(null))
                .setParameter("day", day)
                .getResultList();
    }

    /** All that a person has, by tenant. */
    public List<MembershipSummary> ofPerson(String subject, LocalDate day) {
        return em.createQuery(
                        SUMMARY + " where m.subject = :subject" + VALID + " order by t.nameFr, m.role",
                        MembershipSummary.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those of a tenant, by name, a page of them. */
    public List<MembershipSummary> inTenant(TenantId tenant, LocalDate day, int first, int size) {
        return em.createQuery(
                        SUMMARY + " where m.tenant = :tenant" + VALID + " order by p.name, m.reference",
                        MembershipSummary.class)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** One of a tenant, as a list shows it. */
    public Optional<MembershipSummary> find(String reference, TenantId tenant, LocalDate day) {
        return em.createQuery(
                        SUMMARY + " where m.reference = :reference and m.tenant = :tenant" + VALID,
                        MembershipSummary.class)
                .setParameter("reference", reference)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** How many a tenant has. */
    public long count(TenantId tenant, LocalDate day) {
        return em.createQuery("select count(m) from Membership m where m.tenant = :tenant" + VALID, Long.class)
                .setParameter("tenant", tenant)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** @throws NotFound when there is none */
    public Membership existing(String reference) {
        return Optional.ofNullable(em.find(Membership.class, reference)).orElseThrow(NotFound::new);
    }
}
