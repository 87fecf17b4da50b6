package ca.alliances.identity.control;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Role;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who acts in this request and what the database says that he may do now; asked once a request and tenant. */
@RequestScoped
public class CurrentPerson {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();
    private final Map<Optional<TenantId>, Set<Role>> roles = new HashMap<>();

    @Inject
    private SecurityContext security;

    @Inject
    private MembershipQueries memberships;

    @Inject
    private Clock clock;

    /** The subject, if somebody is signed in. */
    public Optional<String> find() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
    }

    /** @throws NotFound when nobody is signed in */
    public String subject() {
        return find().orElseThrow(NotFound::new);
    }

    /** Whether the matrix lets this person act so, in the tenant of the moment. */
    public boolean may(Action action) {
        return MATRIX.rolesFor(action).contains(Role.ANYONE)
                || MATRIX.allows(action, roles.computeIfAbsent(CurrentTenant.find(), this::rolesIn));
    }

    private Set<Role> rolesIn(Optional<TenantId> tenant) {
        Set<Role> now = EnumSet.of(Role.ANYONE);
        find().ifPresent(subject -> {
            now.add(Role.SIGNED_IN);
            now.addAll(memberships.roles(subject, tenant, Quebec.date(clock.instant())));
        });
        return now;
    }
}
