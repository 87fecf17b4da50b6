package ca.alliances.resolution;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A resolution as it is entered in the register.
 *
 * @param text {@code null} when only its title is known
 * @param minuted where a table of the portal took it; {@code null} for a body that keeps its own minutes
 * @param project reference of the application that it is about, {@code null} when it is about none or several
 * @param repeals number of the resolution of the same body that it repeals, {@code null} for none
 * @param forwarded what another body forwarded and this one takes up, {@code null} for nothing
 */
public record NewResolution(
        BodyNumber name,
        LocalDate resolvedOn,
        String title,
        String text,
        Minuted minuted,
        String project,
        String repeals,
        BodyNumber forwarded) {
    private static final Pattern PROJECT = Pattern.compile("[A-Z]{2,8}-20[0-9]{2}-A-[0-9]{4,6}");

    /** @throws RuleViolation {@code resolution.project-form} when that is no reference of an application, {@code resolution.repeals-itself} */
    public NewResolution {
        repeals = TypedText.atMost(RegisteredResolution.LONGEST_NUMBER, repeals);
        if (name.number().equalsIgnoreCase(repeals)) {
            throw new RuleViolation("resolution.repeals-itself", name.number());
        }
        project = TypedText.atMost(RegisteredResolution.LONGEST_NUMBER, project);
        if (project != null && !PROJECT.matcher(project).matches()) {
            throw new RuleViolation("resolution.project-form", project);
        }
    }

    /** One of a body that keeps its own minutes, of which no more is known. */
    public static NewResolution outside(BodyNumber name, LocalDate resolvedOn, String title, String repeals) {
        return new NewResolution(name, resolvedOn, title, null, null, null, repeals, null);
    }
}
