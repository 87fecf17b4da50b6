package ca.alliances.appearance;

import ca.alliances.shared.RuleViolation;
import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of a tenant, {@code #0b5d3b}: dark enough to be read on white. On dark pages a lighter tone of it stands in its place.
 */
public record Accent(String hex) implements Serializable {
    /** So much must a colour stand out from its ground (WCAG 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    /** What it stands on in the light. */
    public static final String LIGHT_GROUND = "#ffffff";

    /** The lightest of what it stands on in the dark: the token {@code --surface}. */
    public static final String DARK_GROUND = "#19273c";

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final int STEPS = 100;
    private static final int FULL = 255;

    /**
     * The colour that somebody writes, in capitals or not, with or without its sign.
     *
     * @throws RuleViolation {@code appearance.accent-form} when it is none, {@code appearance.accent-contrast} with its contrast and the least one
     */
    public static Accent of(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        String hex = plain.startsWith("#") ? plain : "#" + plain;
        if (!FORM.matcher(hex).matches()) {
            throw new RuleViolation("appearance.accent-form", written.strip());
        }
        double contrast = contrast(hex, LIGHT_GROUND);
        if (contrast < LEAST_CONTRAST) {
            throw new RuleViolation("appearance.accent-contrast", hex, told(contrast), LEAST_CONTRAST);
        }
        return new Accent(hex);
    }

    /** Its tone for dark pages: as much white as it needs, and no more, to be read there. */
    public String dark() {
        int white = 0;
        while (contrast(lighter(white), DARK_GROUND) < LEAST_CONTRAST) {
            white++;
        }
        return lighter(white);
    }

    /** How much it stands out in the light. */
    public double lightContrast() {
        return told(contrast(hex, LIGHT_GROUND));
    }

    /** How much its tone stands out in the dark. */
    public double darkContrast() {
        return told(contrast(dark(), DARK_GROUND));
    }

    private String lighter(int white) {
        StringBuilder tone = new StringBuilder("#");
        for (int at = 1; at < hex.length(); at += 2) {
            int part = part(hex, at);
            tone.append(String.format(Locale.ROOT, "%02x", part + (FULL - part) * white / STEPS));
        }
        return tone.toString();
    }

    /** How much two colours stand out from each other, from 1 to 21, as WCAG counts it. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(part(hex, 1)) + 0.7152 * linear(part(hex, 3)) + 0.0722 * linear(part(hex, 5));
    }

    private static double linear(int part) {
        double value = part / (double) FULL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    /** To a tenth, never upwards: 4.49 must not be told as 4.5. */
    private static double told(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }
}
