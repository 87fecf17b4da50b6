package ca.alliances.tenancy.boundary;

import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.control.MandataryQueries;
import ca.alliances.territory.TerritoryName;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who the active mandataries are; public. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class Mandataries {
    @Inject
    private MandataryQueries queries;

    @Inject
    private Clock clock;

    /** All that are active, by region; those over several regions last. */
    public List<MandatarySummary> byRegion() {
        return queries.byRegion();
    }

    /** The active mandatary of that code, if there is one. */
    public Optional<MandatarySummary> find(TenantId tenant) {
        return queries.find(tenant);
    }

    /** The territories that the tenant of the moment serves today, by name. */
    public List<TerritoryName> territories() {
        return queries.territories(Quebec.date(clock.instant()));
    }
}
