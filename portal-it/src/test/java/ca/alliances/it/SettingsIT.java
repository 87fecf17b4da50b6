package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.launcher.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A portal that was told wrong says so, to whoever starts it and in its log, and does not pretend to be ready. */
@ExtendWith(PortalExtension.class)
class SettingsIT {
    private static final String CHARACTERS = "ALTER DATABASE portal CHARACTER SET ";
    private final Portal portal;

    SettingsIT(Portal portal) {
        this.portal = portal;
    }

    @AfterAll
    static void startItAsItWas(Portal portal) {
        portal.stack().restartPortal();
    }

    @Test
    void allSettingsThatAreMissingOrWrongAreNamedAtOnce() throws IOException {
        assertRefused(
                Map.of("PORTAL_URL", "", "PORTAL_SMTP_PORT", "many", "PORTAL_DB_PASSWORD", ""),
                "PORTAL_URL is missing: it must be an http or https address without a slash at its end",
                "PORTAL_SMTP_PORT is wrong: it must be a number from 1 to 65535",
                "PORTAL_DB_PASSWORD is missing: it must be given, it has no default");
    }

    @Test
    void aDatabaseThatRefusesThePortalIsNamedByItsSettings() throws IOException {
        assertRefused(
                Map.of("PORTAL_DB_PASSWORD", "not this one"),
                "PORTAL_DB_USER is wrong, or its PORTAL_DB_PASSWORD: ",
                "Access denied for user 'portal'");
    }

    @Test
    void aSchemaThatWouldMangleSyllabicsIsRefused() throws IOException {
        portal.rows().change(CHARACTERS + "latin1");
        try {
            assertRefused(
                    Map.of(), "PORTAL_DB_URL is wrong: its schema has the character set latin1 and needs utf8mb4");
        } finally {
            portal.rows().change(CHARACTERS + "utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        }
    }

    private void assertRefused(Map<String, String> settings, String... words) throws IOException {
        String told = assertThrows(LaunchFailure.class, () -> portal.stack().restartPortal(settings))
                .getMessage();
        assertEquals(1, told.lines().count(), told);
        String log = Files.readString(portal.stack().logs().resolve("portal.log"));
        for (String word : List.of(words)) {
            assertTrue(told.contains(word), word + " in " + told);
            assertTrue(log.contains(word), word);
        }
        assertNotEquals(200, portal.visitor().ask("/health/ready").status());
    }
}
