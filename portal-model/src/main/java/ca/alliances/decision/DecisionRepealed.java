package ca.alliances.decision;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** A body took its decision back; what it had granted is free again. */
public record DecisionRepealed(ApplicationReference application, Resolution resolution, Act act) implements Happening {
    @Override
    public String what() {
        return "decision.repealed";
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
