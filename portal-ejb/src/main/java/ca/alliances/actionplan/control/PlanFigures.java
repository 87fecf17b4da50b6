package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.FundedProject;
import ca.alliances.actionplan.PlanHead;
import ca.alliances.actionplan.PlanProgress;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.boundary.FundedProjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts how far versions of plans are, with their parts and the projects that were accepted. */
@ApplicationScoped
public class PlanFigures {
    @Inject
    private PlanRepository plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private FundedProjects projects;

    /** Of these versions, in their order; what is a part of another is read once. */
    public List<PlanProgress> of(Collection<PlanVersion> versions) {
        Set<PlanReference> all = new HashSet<>();
        versions.forEach(each -> {
            all.add(each.plan().reference());
            each.parts().forEach(part -> all.add(part.plan()));
        });
        Map<PlanReference, List<FundedProject>> funded =
                projects.of(all).stream().collect(Collectors.groupingBy(FundedProject::plan));
        Map<VersionName, PlanProgress> counted = new HashMap<>();
        return versions.stream().map(each -> of(each, funded, counted)).toList();
    }

    private PlanProgress of(
            PlanVersion version,
            Map<PlanReference, List<FundedProject>> funded,
            Map<VersionName, PlanProgress> counted) {
        VersionName name = new VersionName(version.plan().reference(), version.number());
        if (!counted.containsKey(name)) {
            List<PlanProgress> parts = version.parts().stream()
                    .map(part -> of(plans.existing(part.plan()).version(part.number()), funded, counted))
                    .toList();
            ActionPlan plan = version.plan();
            counted.put(
                    name,
                    PlanProgress.of(
                            PlanHead.of(plan, queries.territory(plan)),
                            version.number(),
                            plans.lines(plan.reference(), version),
                            funded.getOrDefault(plan.reference(), List.of()),
                            parts));
        }
        return counted.get(name);
    }
}
