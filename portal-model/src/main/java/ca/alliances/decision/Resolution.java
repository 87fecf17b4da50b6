package ca.alliances.decision;

import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import java.time.LocalDate;

/** By what a body speaks: the number of its resolution and the day on which it was taken. */
public record Resolution(String number, LocalDate date) {
    private static final int LONGEST = 40;

    /** @throws RuleViolation {@code decision.resolution-missing} or {@code decision.resolution-too-long} */
    public Resolution {
        if (number == null || number.isBlank() || date == null) {
            throw new RuleViolation("decision.resolution-missing");
        }
        number = number.strip();
        if (number.length() > LONGEST) {
            throw new RuleViolation("decision.resolution-too-long", LONGEST);
        }
    }

    void requireTakenBefore(Act act) {
        if (date.isAfter(Quebec.date(act.at()))) {
            throw new RuleViolation("decision.date-future", date);
        }
    }
}
