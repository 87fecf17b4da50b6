package ca.alliances.identity.control;

import ca.alliances.identity.MembershipChanged;
import ca.alliances.identity.MembershipEnded;
import ca.alliances.identity.ProvisioningTask;
import ca.alliances.shared.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes that Keycloak is to be told when a role in a tenant has ended or has other limits: with his last role, a person leaves the organisation. */
@ApplicationScoped
public class RoleChanges {
    @Inject
    private MembershipQueries memberships;

    @Inject
    private PersonRepository people;

    /** A role was taken away. */
    public void note(@Observes MembershipEnded ended) {
        note(ended.reference(), ended);
    }

    /** A role may have ended by its new last day. */
    public void note(@Observes MembershipChanged changed) {
        note(changed.reference(), changed);
    }

    private void note(String membership, Happening happening) {
        var role = memberships.existing(membership);
        role.tenant()
                .ifPresent(tenant -> people.tellProvider(new ProvisioningTask(
                        UUID.randomUUID().toString(),
                        role.subject(),
                        tenant,
                        false,
                        happening.act().at())));
    }
}
