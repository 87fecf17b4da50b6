package ca.alliances.decision.web;

import ca.alliances.decision.Condition;
import java.io.Serializable;
import java.time.LocalDate;

/** A line of the form in which a condition is written. */
public class ConditionField implements Serializable {
    private static final long serialVersionUID = 1L;
    private String text;
    private LocalDate dueOn;

    boolean isFilled() {
        return text != null && !text.isBlank();
    }

    Condition value() {
        return new Condition(text, dueOn);
    }

    /** What it says. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }

    /** By when. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** From the form. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
