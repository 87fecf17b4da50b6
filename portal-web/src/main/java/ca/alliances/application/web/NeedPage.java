package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.ProjectNeed;
import ca.alliances.application.boundary.ApplicationSections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Why the project is needed, for whom and with whom. */
@Named
@RequestScoped
public class NeedPage extends DraftPage {
    private String needs;
    private String targetGroups;
    private Integer expectedReach;
    private String livedExperience;

    @Override
    void show(ApplicationView file) {
        ProjectNeed need = file.project().need();
        needs = need.needs().orElse(null);
        targetGroups = need.targetGroups().orElse(null);
        expectedReach = need.expectedReach().orElse(null);
        livedExperience = need.livedExperience().orElse(null);
    }

    @Override
    void store(ApplicationSections into, ApplicationReference reference, long version) {
        into.need(reference, version, new ProjectNeed(needs, targetGroups, expectedReach, livedExperience));
    }

    @Override
    String following() {
        return "plan";
    }

    /** Problem and proven needs. */
    public String getNeeds() {
        return needs;
    }

    /** Problem and proven needs. */
    public void setNeeds(String needs) {
        this.needs = needs;
    }

    /** For whom. */
    public String getTargetGroups() {
        return targetGroups;
    }

    /** For whom. */
    public void setTargetGroups(String targetGroups) {
        this.targetGroups = targetGroups;
    }

    /** For how many people. */
    public Integer getExpectedReach() {
        return expectedReach;
    }

    /** For how many people. */
    public void setExpectedReach(Integer expectedReach) {
        this.expectedReach = expectedReach;
    }

    /** How the people concerned take part. */
    public String getLivedExperience() {
        return livedExperience;
    }

    /** How the people concerned take part. */
    public void setLivedExperience(String livedExperience) {
        this.livedExperience = livedExperience;
    }
}
