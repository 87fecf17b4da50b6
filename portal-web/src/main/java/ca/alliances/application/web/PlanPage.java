package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.ProjectPlan;
import ca.alliances.application.boundary.ApplicationSections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** How and when the project is done. */
@Named
@RequestScoped
public class PlanPage extends DraftPage {
    private LocalDate start;
    private LocalDate end;
    private String objectives;
    private String sustainability;
    private String complementarity;

    @Override
    void show(ApplicationView file) {
        ProjectPlan plan = file.project().plan();
        start = plan.start().orElse(null);
        end = plan.end().orElse(null);
        objectives = plan.objectives().orElse(null);
        sustainability = plan.sustainability().orElse(null);
        complementarity = plan.complementarity().orElse(null);
    }

    @Override
    void store(ApplicationSections into, ApplicationReference reference, long version) {
        into.plan(reference, version, new ProjectPlan(start, end, objectives, sustainability, complementarity));
    }

    @Override
    String following() {
        return "priorities";
    }

    /** First day. */
    public LocalDate getStart() {
        return start;
    }

    /** First day. */
    public void setStart(LocalDate start) {
        this.start = start;
    }

    /** Last day. */
    public LocalDate getEnd() {
        return end;
    }

    /** Last day. */
    public void setEnd(LocalDate end) {
        this.end = end;
    }

    /** Objectives, activities and expected results. */
    public String getObjectives() {
        return objectives;
    }

    /** Objectives, activities and expected results. */
    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    /** What stays after it. */
    public String getSustainability() {
        return sustainability;
    }

    /** What stays after it. */
    public void setSustainability(String sustainability) {
        this.sustainability = sustainability;
    }

    /** How it fits with what exists. */
    public String getComplementarity() {
        return complementarity;
    }

    /** How it fits with what exists. */
    public void setComplementarity(String complementarity) {
        this.complementarity = complementarity;
    }
}
