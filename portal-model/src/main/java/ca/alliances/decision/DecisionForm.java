package ca.alliances.decision;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Money;
import ca.alliances.shared.TypedText;
import java.util.List;

/**
 * What a body decided, as it is recorded.
 *
 * @param body its name in the call
 * @param outcome one of the decisions
 * @param amount what is granted; {@code null} when nothing is
 * @param cited by what resolution it speaks
 * @param reasons that the promoter reads
 * @param exception why more than the ceiling is granted, {@code null} when no exception is
 */
public record DecisionForm(
        String body,
        ApplicationStatus outcome,
        Money amount,
        List<Condition> conditions,
        Citation cited,
        String reasons,
        String exception) {
    /** The conditions cannot change; a blank exception is none. */
    public DecisionForm {
        conditions = List.copyOf(conditions);
        exception = TypedText.atMost(Decision.LONG, exception);
    }

    /** The same, by the resolution as the register has it. */
    public DecisionForm by(Citation known) {
        return new DecisionForm(body, outcome, amount, conditions, known, reasons, exception);
    }
}
