package ca.alliances.resolution;

import java.time.LocalDate;

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
    /** One of a body that keeps its own minutes, of which no more is known. */
    public static NewResolution outside(BodyNumber name, LocalDate resolvedOn, String title, String repeals) {
        return new NewResolution(name, resolvedOn, title, null, null, null, repeals, null);
    }
}
