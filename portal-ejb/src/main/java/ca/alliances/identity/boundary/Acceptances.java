package ca.alliances.identity.boundary;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Invitation;
import ca.alliances.identity.InvitationNotice;
import ca.alliances.identity.InvitationToken;
import ca.alliances.identity.Role;
import ca.alliances.identity.control.InvitationRepository;
import ca.alliances.identity.control.MembershipQueries;
import ca.alliances.identity.control.PlatformQueries;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the person finds who follows the letter of an invitation. */
@Stateless
@Allowed(Action.ACCEPT_INVITATION)
public class Acceptances {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();

    @Inject
    private InvitationRepository invitations;

    @Inject
    private MembershipQueries memberships;

    @Inject
    private PlatformQueries platform;

    @Inject
    private InvitationUse use;

    @Inject
    private Clock clock;

    /**
     * To what the token invites; nothing when it is unknown, used, taken back or expired, or when whoever sent it may not give that role any more: the five
     * are not told apart.
     */
    public Optional<InvitationNotice> find(String token) {
        return open(token).map(invitations::notice);
    }

    /**
     * Takes the invitation up, in the tenant of the role or in the name of the platform, so that its record has it.
     *
     * @throws NotFound when it is unknown, used, taken back or expired, or when whoever sent it has lost what it gives
     * @throws RuleViolation {@code identity.invitation-address}, {@code identity.own-grant}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void accept(String token) {
        TenantId keeper = open(token).orElseThrow(NotFound::new).keeper().orElse(null);
        try (CurrentTenant.Visit visit = CurrentTenant.visit(keeper)) {
            use.accept(token);
        }
    }

    private Optional<Invitation> open(String token) {
        return invitations
                .find(new InvitationToken(token == null ? "" : token))
                .filter(each -> each.isOpenAt(clock.instant()))
                .filter(each ->
                        each.role().map(role -> mayStillGive(each, role)).orElse(true));
    }

    private boolean mayStillGive(Invitation invitation, Role role) {
        if (invitation.invitedBy().equals(Act.PORTAL)) {
            return true;
        }
        LocalDate today = Quebec.date(clock.instant());
        List<Grant> held = memberships.grants(invitation.invitedBy(), invitation.tenant(), today);
        return MATRIX.allows(Action.GRANT_MEMBERSHIP, held, Invitations.toGive(role))
                || isForThePlatformToGive(invitation, today)
                        && MATRIX.allows(
                                Action.KEEP_PLATFORM_PEOPLE,
                                held.stream().map(Grant::role).toList());
    }

    /** A role of its own, or of a tenant whose people nobody keeps yet (ADR 0021). */
    private boolean isForThePlatformToGive(Invitation invitation, LocalDate today) {
        return invitation
                .tenant()
                .map(tenant -> platform.unkept(today).containsValue(tenant.code()))
                .orElse(true);
    }
}
