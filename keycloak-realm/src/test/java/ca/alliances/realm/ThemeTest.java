package ca.alliances.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The login theme is found by Keycloak, speaks both languages and can be read. */
class ThemeTest {
    private static final String LOGIN = "/theme/alliances/login/";

    @Test
    void isAnnouncedToKeycloak() throws IOException {
        String list = text("/META-INF/keycloak-themes.json");
        assertTrue(list.contains("\"alliances\"") && list.contains("\"login\"") && list.contains("\"email\""));
        assertEquals("alliances", Resources.json("alliances-realm.json").getString("loginTheme"));
        assertNotNull(getClass().getResource("/theme/alliances/email/theme.properties"));
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        Properties french = messages("fr");
        assertEquals(
                new TreeSet<>(french.keySet()), new TreeSet<>(messages("en").keySet()));
        french.values()
                .forEach(text -> assertFalse(text.toString().replace("''", "").contains("'"), text.toString()));
    }

    @Test
    void canBeReadInLightAndDark() throws IOException {
        String css = text(LOGIN + "resources/css/login.css");
        int dark = css.indexOf("prefers-color-scheme: dark");
        for (String mode : new String[] {css.substring(0, dark), css.substring(dark)}) {
            for (String surface : new String[] {"page", "field"}) {
                for (String ink : new String[] {"text", "soft", "link", "error"}) {
                    assertContrast(mode, ink, surface);
                }
            }
            assertContrast(mode, "on-action", "action");
            assertContrast(mode, "on-action", "action-over");
            for (String box : new String[] {"error", "good", "note", "warn"}) {
                assertContrast(mode, box + "-text", box + "-back");
            }
        }
    }

    private static void assertContrast(String css, String ink, String surface) {
        double a = luminance(css, ink);
        double b = luminance(css, surface);
        double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(ratio >= 4.5, () -> ink + " on " + surface + " has " + ratio);
    }

    private static double luminance(String css, String token) {
        var found =
                Pattern.compile("--" + token + ": #([0-9a-f]{6}|[0-9a-f]{3});").matcher(css);
        assertTrue(found.find(), token);
        String hex = found.group(1).length() == 3 ? found.group(1).replaceAll("(.)", "$1$1") : found.group(1);
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        try (var reader = new InputStreamReader(
                ThemeTest.class.getResourceAsStream(LOGIN + "messages/messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static String text(String path) throws IOException {
        try (var stream = ThemeTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
