package ca.alliances.decision;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Money;

/** A body's decision was recorded; the amount is {@code null} when nothing was granted. */
public record DecisionMade(
        ApplicationReference application, ApplicationStatus outcome, Money amount, Resolution resolution, Act act)
        implements Happening {
    @Override
    public String what() {
        return "decision.recorded";
    }

    @Override
    public String about() {
        return application.value();
    }

    @Override
    public String detail() {
        return resolution.number();
    }
}
