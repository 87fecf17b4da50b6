package ca.alliances.identity.boundary;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import ca.alliances.identity.control.MembershipQueries;
import ca.alliances.shared.Act;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who acts in this request and what the database says that he may do now; asked once a request and tenant. For use cases, not for pages. */
@RequestScoped
public class CurrentPerson {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();
    private static final Grant ANYONE = new Grant(Role.ANYONE, null, null);
    private final Map<Optional<TenantId>, List<Grant>> grants = new HashMap<>();

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

    /** What this person does now. */
    public Act act() {
        return new Act(subject(), clock.instant());
    }

    /** Whether the matrix lets this person act so at all, in the tenant of the moment. */
    public boolean may(Action action) {
        return MATRIX.rolesFor(action).contains(Role.ANYONE)
                || MATRIX.allows(action, grants().stream().map(Grant::role).toList());
    }

    /** Whether the matrix lets this person act so on a thing of the tenant of the moment that has these ties. */
    public boolean may(Action action, Ties ties) {
        return MATRIX.allows(action, grants(), ties);
    }

    /** The same without the roles of that kind: whether there is another way. */
    public boolean mayWithout(Role left, Action action, Ties ties) {
        return MATRIX.allows(
                action, grants().stream().filter(grant -> grant.role() != left).toList(), ties);
    }

    /** Whether that role alone lets this person act so on a thing with these ties. */
    public boolean mayAs(Role only, Action action, Ties ties) {
        return MATRIX.allows(
                action, grants().stream().filter(grant -> grant.role() == only).toList(), ties);
    }

    /** On the things of which territories this person may act so, at least in some state; empty: of all. */
    public Optional<Set<String>> territories(Action action) {
        return MATRIX.territories(action, grants());
    }

    /** @throws NotFound when this person may not: what one may not see does not exist */
    public void require(Action action, Ties ties) {
        if (!may(action, ties)) {
            throw new NotFound();
        }
    }

    /** The roles of this person in the tenant of the moment and on the platform. */
    public List<Grant> grants() {
        return grants.computeIfAbsent(CurrentTenant.find(), this::grantsIn);
    }

    private List<Grant> grantsIn(Optional<TenantId> tenant) {
        List<Grant> now = new ArrayList<>(List.of(ANYONE));
        find().ifPresent(subject -> {
            now.add(new Grant(Role.SIGNED_IN, null, null));
            now.add(new Grant(Role.PROMOTER, null, null));
            now.addAll(memberships.grants(subject, tenant, Quebec.date(clock.instant())));
        });
        return now;
    }
}
