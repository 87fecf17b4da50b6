package ca.alliances.identity.control;

import ca.alliances.identity.Membership;
import ca.alliances.identity.MembershipChanged;
import ca.alliances.identity.MembershipEnded;
import ca.alliances.identity.MembershipGranted;
import ca.alliances.identity.ProvisioningTask;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/**
 * Notes that Keycloak is to be told when a role in a tenant has ended or has other limits, and on the day after its last one: with his last role,
 * a person leaves the organisation.
 */
@ApplicationScoped
public class RoleChanges {
    @Inject
    private MembershipQueries memberships;

    @Inject
    private PersonRepository people;

    /** A role was given, maybe until a last day. */
    public void note(@Observes MembershipGranted granted) {
        noteEnd(memberships.existing(granted.reference()));
    }

    /** A role was taken away. */
    public void note(@Observes MembershipEnded ended) {
        note(memberships.existing(ended.reference()), ended.act().at());
    }

    /** A role may have ended by its new last day. */
    public void note(@Observes MembershipChanged changed) {
        Membership role = memberships.existing(changed.reference());
        note(role, changed.act().at());
        noteEnd(role);
    }

    private void noteEnd(Membership role) {
        role.to()
                .ifPresent(last ->
                        note(role, last.plusDays(1).atStartOfDay(Quebec.ZONE).toInstant()));
    }

    private void note(Membership role, Instant due) {
        role.tenant()
                .ifPresent(tenant -> people.tellProvider(
                        new ProvisioningTask(UUID.randomUUID().toString(), role.subject(), tenant, false, due)));
    }
}
