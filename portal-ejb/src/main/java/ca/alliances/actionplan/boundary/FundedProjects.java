package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.FundedProject;
import ca.alliances.actionplan.PlanReference;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The projects that were accepted under calls whose priorities are tied to plans. Who decides on projects comes after plans in the order of the
 * features, so it is asked through this, as decisions ask for money (ADR 0014).
 */
public interface FundedProjects {
    /** Each once for every node to which it answers. */
    List<FundedProject> of(Collection<PlanReference> plans);

    /** The projects that are closed to who asks, as for whoever keeps away from one. */
    Set<String> hidden();
}
