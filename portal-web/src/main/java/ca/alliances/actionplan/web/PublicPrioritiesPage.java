package ca.alliances.actionplan.web;

import ca.alliances.actionplan.PublicPlan;
import ca.alliances.actionplan.boundary.PublicPriorities;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The priorities of the plans in force, for everybody. */
@Named
@RequestScoped
public class PublicPrioritiesPage {
    @Inject
    private PublicPriorities boundary;

    private List<PublicPlan> plans = List.of();

    /** Reads what the page shows. */
    public void load() {
        plans = boundary.inForce();
    }

    /** The plans with their priorities. */
    public List<PublicPlan> getPlans() {
        return plans;
    }
}
