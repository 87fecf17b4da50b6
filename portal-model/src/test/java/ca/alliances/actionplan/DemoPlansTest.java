package ca.alliances.actionplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the portal demands of plans is true of those of the demo. */
class DemoPlansTest {
    private static final Pattern ADOPTED =
            Pattern.compile("'(?:ADOPTED|REPLACED)', 1, ('[^']+', '[^']+',\\s+'[0-9-]{10}')");

    @Test
    void eachAdoptedVersionStandsOnAResolutionOfTheRegister() throws IOException {
        String register = read("R__demo_zzzresolutions.sql");
        Matcher version = ADOPTED.matcher(read("R__demo_zzzplans.sql"));
        int versions = 0;
        while (version.find()) {
            versions++;
            assertTrue(register.contains(version.group(1)), version.group(1));
        }
        assertEquals(6, versions);
    }

    private static String read(String file) throws IOException {
        try (InputStream in = DemoPlansTest.class.getResourceAsStream("/db/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        }
    }
}
