package ca.alliances.application;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** How and when a project is done, what stays after it and how it fits with what exists. */
@Embeddable
public class ProjectPlan {
    @Column(name = "start_date")
    private LocalDate start;

    @Column(name = "end_date")
    private LocalDate end;

    @Column(name = "objectives")
    private String objectives;

    @Column(name = "sustainability")
    private String sustainability;

    @Column(name = "complementarity")
    private String complementarity;

    /** Nothing yet; for JPA too. */
    protected ProjectPlan() {}

    /**
     * All may be {@code null} in a draft.
     *
     * @throws RuleViolation {@code application.dates-reversed}, {@code shared.text-too-long}
     */
    public ProjectPlan(
            LocalDate start, LocalDate end, String objectives, String sustainability, String complementarity) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new RuleViolation("application.dates-reversed", start, end);
        }
        this.start = start;
        this.end = end;
        this.objectives = TypedText.atMost(ApplicationContent.LONG, objectives);
        this.sustainability = TypedText.atMost(ApplicationContent.LONG, sustainability);
        this.complementarity = TypedText.atMost(ApplicationContent.LONG, complementarity);
    }

    boolean isComplete() {
        boolean dated = start != null && end != null;
        return dated && objectives != null && sustainability != null && complementarity != null;
    }

    /** First day. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /** Last day. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    /** Objectives, activities and expected results. */
    public Optional<String> objectives() {
        return Optional.ofNullable(objectives);
    }

    /** What stays after the funding. */
    public Optional<String> sustainability() {
        return Optional.ofNullable(sustainability);
    }

    /** How it fits with the services that exist. */
    public Optional<String> complementarity() {
        return Optional.ofNullable(complementarity);
    }
}
