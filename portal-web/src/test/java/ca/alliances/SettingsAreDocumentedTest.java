package ca.alliances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever operates the portal finds every setting in one place, and no other. */
class SettingsAreDocumentedTest {
    private static final Pattern USED =
            Pattern.compile("(?:ConfigProperty\\(name = \"|\\$\\{MPCONFIG=)(portal[a-z.]+)");
    private static final Pattern DOCUMENTED = Pattern.compile("`(PORTAL_[A-Z_]+)`");

    @Test
    void everySettingThatTheCodeReadsAndNoOtherStandsInTheTable() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path root : List.of(Path.of("src/main"), Path.of("../portal-ejb/src/main"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|xml)"))
                        .toList()) {
                    used.addAll(found(USED, Files.readString(file)));
                }
            }
        }
        assertTrue(used.size() > 15, used.toString());
        assertEquals(documented(), used);
    }

    private static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../docs/operations.md"))) {
            if (line.startsWith("| `PORTAL_")) {
                names.addAll(found(DOCUMENTED, line.split("\\|")[1]));
            }
        }
        return names;
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .forEach(hit -> names.add(hit.group(1).toUpperCase(Locale.ROOT).replace('.', '_')));
        return names;
    }
}
