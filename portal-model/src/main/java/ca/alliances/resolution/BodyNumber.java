package ca.alliances.resolution;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;

/** A resolution as people name it: whose it is and its number. */
public record BodyNumber(String body, String number) {
    /** @throws RuleViolation {@code resolution.body-missing}, {@code resolution.number-missing}, or when one is too long */
    public BodyNumber {
        body = TypedText.required(RegisteredResolution.LONGEST_BODY, body, "resolution.body-missing");
        number = TypedText.required(RegisteredResolution.LONGEST_NUMBER, number, "resolution.number-missing");
    }

    /**
     * That of another body, if both are written; {@code null} when none is.
     *
     * @throws RuleViolation when only one is
     */
    public static BodyNumber optional(String body, String number) {
        boolean none = (body == null || body.isBlank()) && (number == null || number.isBlank());
        return none ? null : new BodyNumber(body, number);
    }
}
