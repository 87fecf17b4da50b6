package ca.alliances.decision.web;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.decision.DecisionForm;
import ca.alliances.shared.Money;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The form in which a decision is written. */
public class DecisionFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int CONDITIONS = 3;
    private final List<ConditionField> conditions =
            Stream.generate(ConditionField::new).limit(CONDITIONS).toList();
    private String body;
    private ApplicationStatus outcome;
    private Money amount;
    private String exception;
    private final CitationFields cited = new CitationFields();
    private String reasons;

    DecisionForm value() {
        return new DecisionForm(
                body,
                outcome,
                granted(),
                conditions.stream()
                        .filter(ConditionField::isFilled)
                        .map(ConditionField::value)
                        .toList(),
                cited.value(),
                reasons,
                exception);
    }

    /** What would be granted; nothing by an outcome that grants nothing. */
    Money granted() {
        return outcome != null && !outcome.isAcceptance() ? null : amount;
    }

    /** Lines for conditions. */
    public List<ConditionField> getConditions() {
        return conditions;
    }

    /** Conditions that are written. */
    public List<ConditionField> getFilled() {
        return conditions.stream().filter(ConditionField::isFilled).toList();
    }

    /** The body. */
    public String getBody() {
        return body;
    }

    /** From the form. */
    public void setBody(String body) {
        this.body = body;
    }

    /** What it decided. */
    public ApplicationStatus getOutcome() {
        return outcome;
    }

    /** From the form. */
    public void setOutcome(ApplicationStatus outcome) {
        this.outcome = outcome;
    }

    /** How much. */
    public Money getAmount() {
        return amount;
    }

    /** From the form. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** Why more than the ceiling. */
    public String getException() {
        return exception;
    }

    /** From the form. */
    public void setException(String exception) {
        this.exception = exception;
    }

    /** The resolution. */
    public CitationFields getCited() {
        return cited;
    }

    /** Why. */
    public String getReasons() {
        return reasons;
    }

    /** From the form. */
    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
