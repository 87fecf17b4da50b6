package ca.alliances.identity.control;

import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationState;
import ca.alliances.identity.Membership;
import ca.alliances.identity.PlatformInvitation;
import ca.alliances.identity.Role;
import ca.alliances.shared.Period;
import ca.alliances.shared.RandomReference;
import ca.alliances.tenancy.Tenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What whoever runs the platform must know of people: who was invited by it, and which tenants have nobody to invite others. */
@ApplicationScoped
public class PlatformQueries {
    private static final List<Role> KEEPERS =
            Stream.of(Role.values()).filter(Role::keepsPeople).toList();
    private static final String KEPT =
            "exists (select m from Membership m where m.tenant = %s and m.role in :keepers" + Period.IN_FORCE + ")";

    @PersistenceContext
    EntityManager em;

    /** Invitations to roles of the platform, and of tenants that nobody keeps, that nobody has taken up; the newest first. */
    public List<PlatformInvitation> pending(LocalDate day) {
        return em.createQuery(
                        "select new ca.alliances.identity.PlatformInvitation("
                                + "i.reference, i.email, i.role, i.tenant, t.nameFr, i.invitedAt, i.expiresAt)"
                                + " from Invitation i left join Tenant t on t.id = i.tenant"
                                + " where i.state = :open and i.role is not null and (i.tenant is null"
                                + " or i.role in :keepers and not " + KEPT.formatted("i.tenant") + ")"
                                + " order by i.invitedAt desc, i.reference",
                        PlatformInvitation.class)
                .setParameter("open", InvitationState.OPEN)
                .setParameter("keepers", KEEPERS)
                .setParameter("day", day)
                .getResultList();
    }

    /** Names of the active tenants in which nobody gives roles, with their codes, by name. */
    public Map<String, String> unkept(LocalDate day) {
        Map<String, String> codes = new LinkedHashMap<>();
        em.createQuery(
                        "select t.nameFr, t.id from Tenant t where t.active = true and not " + KEPT.formatted("t.id")
                                + " order by t.nameFr",
                        Object[].class)
                .setParameter("keepers", KEEPERS)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> codes.put((String) row[0], (String) row[1]));
        return codes;
    }

    /** The invitation of that reference, while nobody else uses it. */
    public Optional<Invitation> locked(String reference) {
        return Optional.ofNullable(
                em.find(Invitation.class, new RandomReference(reference).value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The operators in force, while nobody else changes them or invites for the platform. */
    public List<Membership> lockedOperators(LocalDate day) {
        em.find(Tenant.class, TenantId.PLATFORM.code(), LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select m from Membership m where m.tenant is null and m.role = :role" + Period.IN_FORCE
                                + " order by m.reference",
                        Membership.class)
                .setParameter("role", Role.OPERATOR)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
