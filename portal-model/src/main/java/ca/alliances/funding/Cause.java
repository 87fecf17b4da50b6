package ca.alliances.funding;

import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import java.time.LocalDate;

/**
 * Why and from when money moves.
 *
 * @param about public reference of what it is for, or {@code null}
 * @param reason resolution, amendment or other ground
 * @param effectiveOn the day of law; never after the act
 */
public record Cause(String about, String reason, LocalDate effectiveOn, Act act) {
    private static final int LONGEST = 500;

    /** @throws RuleViolation {@code funding.reason-missing}, {@code funding.reason-too-long} or {@code funding.date-future} */
    public Cause {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("funding.reason-missing");
        }
        reason = reason.strip();
        if (reason.length() > LONGEST) {
            throw new RuleViolation("funding.reason-too-long", LONGEST);
        }
        if (effectiveOn.isAfter(Quebec.date(act.at()))) {
            throw new RuleViolation("funding.date-future", effectiveOn);
        }
    }
}
