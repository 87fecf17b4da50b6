package ca.alliances.identity.control;

import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationNotice;
import ca.alliances.identity.InvitationState;
import ca.alliances.identity.InvitationSummary;
import ca.alliances.identity.InvitationToken;
import ca.alliances.shared.RandomReference;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps invitations, and reads those of one tenant or one organization. */
@ApplicationScoped
public class InvitationRepository {
    private static final String SUMMARY = "select new ca.alliances.identity.InvitationSummary("
            + "i.reference, i.email, i.role, r.nameFr, i.body, i.to, i.invitedAt, i.expiresAt)"
            + " from Invitation i left join Territory r on r.code = i.territory where i.state = :open";

    @PersistenceContext
    EntityManager em;

    /** Those of the tenant that nobody has taken up, the newest first. */
    public List<InvitationSummary> pendingIn(TenantId tenant) {
        return em.createQuery(
                        SUMMARY + " and i.tenant = :tenant order by i.invitedAt desc, i.reference",
                        InvitationSummary.class)
                .setParameter("open", InvitationState.OPEN)
                .setParameter("tenant", tenant)
                .getResultList();
    }

    /** Those of the organization that nobody has taken up, the newest first. */
    public List<InvitationSummary> pendingFor(String organization) {
        return em.createQuery(
                        SUMMARY + " and i.organization = :organization order by i.invitedAt desc, i.reference",
                        InvitationSummary.class)
                .setParameter("open", InvitationState.OPEN)
                .setParameter("organization", organization)
                .getResultList();
    }

    /** Keeps a new one. */
    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    /** The one of that reference, while nobody else uses it. */
    public Optional<Invitation> find(String reference) {
        return Optional.ofNullable(
                em.find(Invitation.class, new RandomReference(reference).value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one that the token opens, while nobody else uses it. */
    public Optional<Invitation> locked(InvitationToken token) {
        return byToken(token, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one that the token opens. */
    public Optional<Invitation> find(InvitationToken token) {
        return byToken(token, LockModeType.NONE);
    }

    /** To what the invitation invites, in words. */
    public InvitationNotice notice(Invitation invitation) {
        return em.createQuery(
                        "select new ca.alliances.identity.InvitationNotice("
                                + "i.tenant, t.nameFr, i.role, r.nameFr, i.body, o.legalName, i.expiresAt)"
                                + " from Invitation i left join Tenant t on t.id = i.tenant"
                                + " left join Territory r on r.code = i.territory"
                                + " left join Organization o on o.reference = i.organization"
                                + " where i.reference = :reference",
                        InvitationNotice.class)
                .setParameter("reference", invitation.reference())
                .getSingleResult();
    }

    private Optional<Invitation> byToken(InvitationToken token, LockModeType lock) {
        return em.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
