package ca.alliances.decision;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.time.LocalDate;

/** What the promoter must do, by a day or, when that is {@code null}, at any time. */
public record Condition(String text, LocalDate dueOn) {
    private static final int LONGEST = 1000;

    /** @throws RuleViolation {@code decision.condition-missing} or {@code shared.text-too-long} */
    public Condition {
        text = TypedText.required(LONGEST, text, "decision.condition-missing");
    }
}
