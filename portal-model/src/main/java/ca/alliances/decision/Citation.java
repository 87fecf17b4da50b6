package ca.alliances.decision;

import ca.alliances.shared.RuleViolation;
import java.time.LocalDate;

/**
 * The resolution by which a body speaks, as somebody cites it.
 *
 * @param outside whether the body took it outside the portal and it is to be entered in the register with what it decides
 * @param date its day; as the register has it where it is there
 * @param title under which it is entered, {@code null} where it is there
 */
public record Citation(String number, boolean outside, LocalDate date, String title) {
    private static final int LONGEST = 40;

    /** @throws RuleViolation {@code decision.resolution-missing} or {@code decision.resolution-too-long} */
    public Citation {
        if (number == null || number.isBlank()) {
            throw new RuleViolation("decision.resolution-missing");
        }
        number = number.strip();
        if (number.length() > LONGEST) {
            throw new RuleViolation("decision.resolution-too-long", LONGEST);
        }
    }

    /** One that is in the register. */
    public static Citation registered(String number) {
        return new Citation(number, false, null, null);
    }

    /** One that the register has or gets with that number and day. */
    public Citation as(String number, LocalDate date) {
        return new Citation(number, outside, date, title);
    }

    /** By what the body speaks, once its day is known. */
    public Resolution resolution() {
        return new Resolution(number, date);
    }
}
