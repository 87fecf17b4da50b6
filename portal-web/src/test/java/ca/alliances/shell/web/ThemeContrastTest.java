package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.appearance.Accent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the tokens of the style sheet: what stands on what must be readable in the light and in the dark (WCAG 1.4.3 and 1.4.11). */
class ThemeContrastTest {
    private static final Path CSS = Path.of("src/main/webapp/resources/theme/portal.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{3,6});");

    @ParameterizedTest
    @CsvSource({
        "text, page",
        "text, surface",
        "text, pale",
        "text, tint",
        "quiet, page",
        "quiet, surface",
        "quiet, pale",
        "link, page",
        "link, surface",
        "link, pale",
        "link, tint",
        "visited, page",
        "visited, surface",
        "visited, pale",
        "hover, page",
        "hover, pale",
        "on-main, main",
        "on-main, main-hover",
        "on-band, band",
        "on-foot, foot",
        "error, page",
        "error, surface",
        "neutral-fg, neutral-bg",
        "info-fg, info-bg",
        "success-fg, success-bg",
        "warning-fg, warning-bg",
        "danger-fg, danger-bg"
    })
    void textsAreReadable(String ink, String ground) throws IOException {
        atLeast(4.5, ink, ground);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, page",
        "edge, surface",
        "edge, pale",
        "main, page",
        "error, surface",
        "danger-line, page",
        "danger-line, surface",
        "info-line, page",
        "warning-line, page",
        "success-line, page",
        "band-2, band"
    })
    void edgesOfControlsAndMarksAreSeen(String line, String ground) throws IOException {
        atLeast(3, line, ground);
    }

    /** The outer line of the focus is seen on every ground, the inner one parts it from what is focused. */
    @ParameterizedTest
    @CsvSource({
        "focus, page",
        "focus, surface",
        "focus, foot",
        "on-band, band",
        "focus-in, pale",
        "focus-in, tint",
        "focus-in, warning-bg"
    })
    void focusIsSeenOnEveryGround(String line, String ground) throws IOException {
        for (Map<String, String> tokens : List.of(light(), dark())) {
            double one = contrast(tokens.get(line), tokens.get(ground));
            double other = contrast(tokens.get("focus"), tokens.get(ground));
            assertTrue(Math.max(one, other) >= 3, "focus on " + ground + ": " + one + ", " + other);
            assertTrue(contrast(tokens.get("focus"), tokens.get("focus-in")) >= 3, "the two lines of the focus");
        }
    }

    @Test
    void darkIsTheSameByWishAndByChoice() throws IOException {
        assertEquals(tokens(":root:not([data-theme=\"light\"])"), tokens(":root[data-theme=\"dark\"]"));
        assertEquals(light().keySet(), dark().keySet());
    }

    @Test
    void theAccentOfATenantIsMeasuredOnTheGroundsOnWhichItStands() throws IOException {
        assertEquals("#fff", light().get("surface"));
        assertEquals("#ffffff", Accent.LIGHT_GROUND);
        assertEquals(dark().get("surface"), Accent.DARK_GROUND);
    }

    private static void atLeast(double ratio, String ink, String ground) throws IOException {
        double bright = contrast(light().get(ink), light().get(ground));
        double dim = contrast(dark().get(ink), dark().get(ground));
        assertTrue(bright >= ratio, "light: " + ink + " on " + ground + " is " + bright);
        assertTrue(dim >= ratio, "dark: " + ink + " on " + ground + " is " + dim);
    }

    private static Map<String, String> light() throws IOException {
        return tokens("/* tokens: light */\n:root");
    }

    private static Map<String, String> dark() throws IOException {
        return tokens(":root[data-theme=\"dark\"]");
    }

    private static Map<String, String> tokens(String selector) throws IOException {
        String css = Files.readString(CSS);
        int start = css.indexOf(selector + " {");
        Matcher matcher = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
        Map<String, String> tokens = new HashMap<>();
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return 0.2126 * linear(full, 1) + 0.7152 * linear(full, 3) + 0.0722 * linear(full, 5);
    }

    private static double linear(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
