package ca.alliances.decision;

import ca.alliances.shared.RuleViolation;
import java.time.LocalDate;

/** What the promoter must do, by a day or, when that is {@code null}, at any time. */
public record Condition(String text, LocalDate dueOn) {
    private static final int LONGEST = 1000;

    /** @throws RuleViolation {@code decision.condition-missing} or {@code decision.text-too-long} */
    public Condition {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("decision.condition-missing");
        }
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new RuleViolation("decision.text-too-long", LONGEST, text.length());
        }
    }
}
