package ca.alliances.intake.boundary;

import ca.alliances.actionplan.boundary.PlanDesk;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.OpenCall;
import ca.alliances.intake.control.CallQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Which calls are open, and what each of them says; public. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class Calls {
    @Inject
    private CallQueries queries;

    @Inject
    private PlanDesk plans;

    @Inject
    private Clock clock;

    /** A page of the tenant's open calls, the one that closes first on top. */
    public List<OpenCall> openHere(int first, int size) {
        return queries.open(CurrentTenant.id(), clock.instant(), first, size);
    }

    /** How many calls the tenant has open. */
    public long countOpenHere() {
        return queries.countOpen(CurrentTenant.id(), clock.instant());
    }

    /** A page of the open calls of all active tenants, the one that closes first on top. */
    public List<OpenCall> openEverywhere(int first, int size) {
        return queries.open(null, clock.instant(), first, size);
    }

    /** How many calls are open in all active tenants. */
    public long countOpenEverywhere() {
        return queries.countOpen(null, clock.instant());
    }

    /** @throws NotFound when the tenant has published no such call */
    public CallNotice existing(CallReference reference) {
        return queries.notice(reference, plans::named, clock.instant()).orElseThrow(NotFound::new);
    }
}
