package ca.alliances.application;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Why a project is needed, for whom, and how people living in poverty take part in it. */
@Embeddable
public class ProjectNeed {
    @Column(name = "needs")
    private String needs;

    @Column(name = "target_groups")
    private String targetGroups;

    @Column(name = "expected_reach")
    private Integer expectedReach;

    @Column(name = "lived_experience")
    private String livedExperience;

    /** Nothing yet; for JPA too. */
    protected ProjectNeed() {}

    /**
     * All may be {@code null} in a draft.
     *
     * @throws RuleViolation {@code shared.text-too-long}, {@code application.reach-absurd}
     */
    public ProjectNeed(String needs, String targetGroups, Integer expectedReach, String livedExperience) {
        if (expectedReach != null && (expectedReach < 1 || expectedReach > 10_000_000)) {
            throw new RuleViolation("application.reach-absurd");
        }
        this.needs = TypedText.atMost(ApplicationContent.LONG, needs);
        this.targetGroups = TypedText.atMost(1_000, targetGroups);
        this.expectedReach = expectedReach;
        this.livedExperience = TypedText.atMost(ApplicationContent.LONG, livedExperience);
    }

    boolean isComplete() {
        return needs != null && targetGroups != null && expectedReach != null && livedExperience != null;
    }

    /** Problem and proven needs. */
    public Optional<String> needs() {
        return Optional.ofNullable(needs);
    }

    /** For whom. */
    public Optional<String> targetGroups() {
        return Optional.ofNullable(targetGroups);
    }

    /** How many people. */
    public Optional<Integer> expectedReach() {
        return Optional.ofNullable(expectedReach);
    }

    /** How the people concerned take part. */
    public Optional<String> livedExperience() {
        return Optional.ofNullable(livedExperience);
    }
}
