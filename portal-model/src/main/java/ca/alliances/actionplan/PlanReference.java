package ca.alliances.actionplan;

import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import java.io.Serializable;
import java.util.regex.Pattern;

/** Public name of an action plan: letters of the tenant and, for a local plan, the territory: {@code CN-PLAN}, {@code CN-PLAN-950}. */
public record PlanReference(String value) implements Serializable {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-PLAN(-[A-Za-z0-9-]{1,40})?");

    /** @throws NotFound when it cannot name a plan */
    public PlanReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /**
     * The plan of a territory, or of the whole tenant ({@code null}).
     *
     * @throws RuleViolation {@code actionplan.letters}
     */
    public static PlanReference of(String letters, String territory) {
        if (letters == null || !LETTERS.matcher(letters).matches()) {
            throw new RuleViolation("actionplan.letters");
        }
        return new PlanReference(letters + "-PLAN" + (territory == null ? "" : "-" + territory));
    }

    @Override
    public String toString() {
        return value;
    }
}
