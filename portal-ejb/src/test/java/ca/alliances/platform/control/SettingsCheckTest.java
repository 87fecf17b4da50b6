package ca.alliances.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCheckTest {
    private final Map<String, String> settings = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void giveWhatIsNeeded() {
        settings.putAll(Map.of(
                "PORTAL_DB_URL", "jdbc:mariadb://db.example:3306/portal",
                "PORTAL_DB_USER", "portal",
                "PORTAL_DB_PASSWORD", "secret",
                "PORTAL_URL", "https://portail.example",
                "PORTAL_OIDC_ISSUER", "https://login.example/realms/alliances",
                "PORTAL_OIDC_CLIENT_SECRET", "secret",
                "PORTAL_FILES", folder.resolve("files").toString(),
                "PORTAL_FILES_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "PORTAL_SMTP_HOST", "mail.example",
                "PORTAL_MAIL_FROM", "portail@example.org"));
    }

    @Test
    void whatHasADefaultMayBeLeftOut() {
        assertEquals(List.of(), faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORTAL_DB_URL",
                "PORTAL_DB_USER",
                "PORTAL_DB_PASSWORD",
                "PORTAL_URL",
                "PORTAL_OIDC_ISSUER",
                "PORTAL_OIDC_CLIENT_SECRET",
                "PORTAL_FILES",
                "PORTAL_FILES_KEY",
                "PORTAL_SMTP_HOST",
                "PORTAL_MAIL_FROM"
            })
    void whatHasNoneIsNamedWhenItIsMissingOrBlank(String name) {
        settings.remove(name);
        assertFault(name + " is missing: it must be ");
        settings.put(name, " ");
        assertFault(name + " is missing: it must be ");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_DB_URL, jdbc:mysql://db.example/portal",
        "PORTAL_DB_URL, jdbc:mariadb://db.example:3306",
        "PORTAL_URL, https://portail.example/",
        "PORTAL_URL, portail.example",
        "PORTAL_URL, https://por tail.example",
        "PORTAL_URL, ftp://portail.example",
        "PORTAL_OIDC_ISSUER, /realms/alliances",
        "PORTAL_FILES, /proc/nowhere",
        "PORTAL_FILES, /dev/null",
        "PORTAL_FILES_KEY, AAAA",
        "PORTAL_FILES_KEY, not a key!",
        "PORTAL_SMTP_PORT, many",
        "PORTAL_SMTP_PORT, 0",
        "PORTAL_SMTP_PORT, 65536",
        "PORTAL_SMTP_STARTTLS, yes",
        "PORTAL_MAIL_FROM, portail",
        "PORTAL_MAIL_FROM, Portail <portail@example.org>",
        "PORTAL_MAIL_SEND, 0",
        "PORTAL_SECOND_FACTOR, relax",
        "PORTAL_MOST_DRAFTS, 0",
        "PORTAL_DEMO, TRUE"
    })
    void whatIsWrongIsNamedWithWhatItMustBe(String name, String value) {
        settings.put(name, value);
        assertFault(name + " is wrong: it must be ");
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL_DB_URL, 'jdbc:mariadb:sequential://one.example,two.example:3307/portal?connectTimeout=2000'",
        "PORTAL_URL, http://localhost:8080",
        "PORTAL_SMTP_PORT, 587",
        "PORTAL_SMTP_STARTTLS, true",
        "PORTAL_MAIL_SEND, false",
        "PORTAL_SECOND_FACTOR, relaxed",
        "PORTAL_MOST_DRAFTS, 25",
        "PORTAL_DEMO, true"
    })
    void whatIsRightIsTaken(String name, String value) {
        settings.put(name, value);
        assertEquals(List.of(), faults());
    }

    @Test
    void allFaultsAreToldAtOnceAndNoValueWithThem() {
        settings.remove("PORTAL_URL");
        settings.put("PORTAL_FILES_KEY", "hush");
        assertEquals(
                List.of(
                        "PORTAL_URL is missing: it must be an http or https address without a slash at its end",
                        "PORTAL_FILES_KEY is wrong: it must be 32 bytes in Base64"),
                faults());
    }

    private void assertFault(String begin) {
        List<String> faults = faults();
        assertEquals(1, faults.size(), faults::toString);
        assertEquals(begin, faults.get(0).substring(0, begin.length()));
    }

    private List<String> faults() {
        return SettingsCheck.faults(name -> Optional.ofNullable(settings.get(name)));
    }
}
