package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.actionplan.control.PriorityQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other features ask of plans, in the tenant and the transaction of the caller. For their boundaries, which ask first who may. */
@ApplicationScoped
public class PlanDesk {
    @Inject
    private PriorityQueries priorities;

    /**
     * The priorities of the drafts and of the versions in force that concern a territory: those of its own plan and of the regional one, plan by
     * plan; {@code null}: of all plans.
     */
    public List<PlanPriority> concerning(String territory) {
        return priorities.concerning(territory);
    }

    /** What these priorities say, also those of versions that were replaced since. */
    public Map<PriorityName, PlanPriority> named(Collection<PriorityName> names) {
        return priorities.named(names).stream().collect(Collectors.toMap(PlanPriority::name, Function.identity()));
    }
}
