package ca.alliances.organization;

import ca.alliances.shared.RuleViolation;
import java.util.regex.Pattern;

/** Number of a company or body in the Québec enterprise register: ten digits that begin with 11, 22, 33 or 88. */
public record Neq(String digits) {
    private static final Pattern FORM = Pattern.compile("(?:11|22|33|88)[0-9]{8}");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u2009\\u202F]");

    /** @throws RuleViolation {@code organization.neq-form} when it is no such number */
    public Neq {
        if (digits == null || !FORM.matcher(digits).matches()) {
            throw new RuleViolation("organization.neq-form");
        }
    }

    /** The number as somebody typed it, with spaces or without. */
    public static Neq parse(String typed) {
        return new Neq(typed == null ? null : SPACES.matcher(typed).replaceAll(""));
    }

    @Override
    public String toString() {
        return digits;
    }
}
