package ca.alliances.appearance;

import java.util.Locale;

/**
 * How the pages of a tenant look, without the bytes of its logo.
 *
 * @param version what a page hands back with a change
 * @param accent {@code null} for the colour of the portal
 * @param logo hash of the logo, {@code null} without one; then it has no size and no words
 */
public record ShownAppearance(
        long version, Accent accent, String logo, Integer width, Integer height, String altFr, String altEn) {
    /** That of the portal. */
    public static final ShownAppearance PLAIN = new ShownAppearance(0, null, null, null, null, null, null);

    /** What the logo says in that language. */
    public String alt(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? altEn : altFr;
    }
}
