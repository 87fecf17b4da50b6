package ca.alliances.identity.boundary;

import ca.alliances.identity.InvitationRevoked;
import ca.alliances.identity.Membership;
import ca.alliances.identity.MembershipEnded;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.PersonInvited;
import ca.alliances.identity.PlatformInvitation;
import ca.alliances.identity.Role;
import ca.alliances.identity.control.Inviting;
import ca.alliances.identity.control.MembershipQueries;
import ca.alliances.identity.control.PlatformQueries;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.TenantSwitch;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of the ministry and of the operation, and the first of each tenant, who invites the others. As soon as somebody keeps the people of a
 * tenant, nobody of the platform does (ADR 0021).
 */
@Stateless
@Allowed(Action.KEEP_PLATFORM_PEOPLE)
public class PlatformPeople {
    @Inject
    private MembershipQueries memberships;

    @Inject
    private PlatformQueries platform;

    @Inject
    private Inviting inviting;

    @Inject
    private TenantSwitch tenants;

    @Inject
    private CurrentPerson person;

    /** Today's roles of the platform. */
    public List<MembershipSummary> members() {
        return memberships.onPlatform(today());
    }

    /** One of them. */
    public MembershipSummary member(String reference) {
        return members().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Invitations that nobody has taken up, the newest first. */
    public List<PlatformInvitation> pending() {
        return platform.pending(today());
    }

    /** One of them. */
    public PlatformInvitation pending(String reference) {
        return pending().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Names of the tenants in which nobody gives roles, with their codes, by name. */
    public Map<String, String> unkept() {
        return platform.unkept(today());
    }

    /**
     * Invites whoever has that address to a role of the platform.
     *
     * @throws RuleViolation {@code identity.role-missing}, {@code identity.address-form}, {@code identity.already-invited}
     */
    public void invite(String email, Role role) {
        requireNew(email, role, TenantId.PLATFORM);
        String reference = UUID.randomUUID().toString();
        Act act = person.act();
        record(
                TenantId.PLATFORM,
                new PersonInvited(reference, role, act),
                () -> inviting.toPlatform(reference, email, role, act));
    }

    /**
     * Invites the first person of a tenant, who will invite the others.
     *
     * @throws RuleViolation {@code identity.has-keeper}, {@code identity.role-missing}, {@code identity.address-form},
     *     {@code identity.already-invited}
     */
    public void inviteFirst(TenantId tenant, String email, Role role) {
        if (!unkept().containsValue(tenant.code())) {
            throw new RuleViolation("identity.has-keeper");
        }
        if (role == null || !role.keepsPeople()) {
            throw new RuleViolation("identity.role-missing");
        }
        requireNew(email, role, tenant);
        String reference = UUID.randomUUID().toString();
        Act act = person.act();
        MembershipTerms terms = new MembershipTerms(role, null, null, today(), null);
        record(
                tenant,
                new PersonInvited(reference, role, act),
                () -> inviting.toRole(reference, email, tenant, terms, act));
    }

    private void requireNew(String email, Role role, TenantId keeper) {
        if (pending().stream()
                .anyMatch(each -> each.email().equalsIgnoreCase(email)
                        && each.role() == role
                        && each.keeper().equals(keeper))) {
            throw new RuleViolation("identity.already-invited");
        }
    }

    /** @throws NotFound when the platform has no such invitation */
    public void sendAgain(String reference) {
        PlatformInvitation found = pending(reference);
        Act act = person.act();
        record(
                found.keeper(),
                new PersonInvited(reference, found.role(), act),
                () -> inviting.again(platform.locked(reference).orElseThrow(NotFound::new), act));
    }

    /** @throws NotFound when the platform has no such invitation */
    public void revoke(String reference) {
        PlatformInvitation found = pending(reference);
        record(
                found.keeper(),
                new InvitationRevoked(reference, found.role(), person.act()),
                () -> platform.locked(reference).orElseThrow(NotFound::new).revoke());
    }

    /**
     * Takes a role of the platform away, from the next click on.
     *
     * @throws NotFound when the platform has no such role
     * @throws RuleViolation {@code identity.own-membership}; {@code identity.last-keeper} when nobody else would operate the platform
     */
    public void end(String reference) {
        record(TenantId.PLATFORM, new MembershipEnded(reference, person.act()), () -> {
            Membership membership = memberships.existing(reference);
            membership.requireKeptBy(person.subject(), null);
            if (membership.role() == Role.OPERATOR
                    && platform.lockedOperators(today()).size() < 2) {
                throw new RuleViolation("identity.last-keeper");
            }
            membership.end(today());
        });
    }

    /** In a transaction of its own, since the record and the letters are of one tenant. */
    private void record(TenantId keeper, Happening happening, Runnable act) {
        tenants.as(keeper, happening, () -> {
            act.run();
            return null;
        });
    }

    private LocalDate today() {
        return Quebec.date(person.act().at());
    }
}
