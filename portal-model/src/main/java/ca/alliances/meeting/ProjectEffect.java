package ca.alliances.meeting;

import ca.alliances.shared.Money;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What becomes of a project if a motion about it is adopted: the step that it takes, by its name in the life of projects, and its terms. */
@Embeddable
public class ProjectEffect {
    private static final int CONDITIONS = 4_000;

    @Column(name = "effect_outcome", updatable = false)
    private String outcome;

    @Column(name = "effect_amount", updatable = false)
    private Money amount;

    @Column(name = "effect_conditions", updatable = false)
    private String conditions;

    @Column(name = "effect_reasons", updatable = false)
    private String reasons;

    /** For JPA. */
    protected ProjectEffect() {}

    /**
     * The step and its terms.
     *
     * @param amount that is recommended or granted, {@code null} when none is
     * @param conditions one a line, {@code null} for none
     * @param reasons that the promoter reads
     */
    public ProjectEffect(String outcome, Money amount, String conditions, String reasons) {
        this.outcome = outcome;
        this.amount = amount;
        this.conditions = TypedText.atMost(CONDITIONS, conditions);
        this.reasons = TypedText.required(CONDITIONS, reasons, "meeting.effect-reasons-missing");
    }

    /** The step, by its name in the life of projects. */
    public String outcome() {
        return outcome;
    }

    /** What is recommended or granted, if anything is. */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /** On what conditions, one a line, if there are any. */
    public Optional<String> conditions() {
        return Optional.ofNullable(conditions);
    }

    /** Why. */
    public String reasons() {
        return reasons;
    }
}
