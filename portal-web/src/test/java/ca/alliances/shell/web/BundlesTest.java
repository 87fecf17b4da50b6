package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the portal: the same keys in both languages, a text for every key that pages name, French as it is printed. */
class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/ca/alliances");
    private static final Pattern NAMED = Pattern.compile("texts\\['([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])']");

    @Test
    void bothLanguagesSayTheSameThings() {
        for (Path french : bundles("_fr.properties")) {
            Path english = french.resolveSibling(french.getFileName().toString().replace("_fr", "_en"));
            assertEquals(new TreeSet<>(keys(french)), new TreeSet<>(keys(english)), french.toString());
        }
    }

    @Test
    void everyTextThatPagesNameIsThere() {
        TreeSet<String> known = bundles("texts_fr.properties").stream()
                .flatMap(bundle -> keys(bundle).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> missing = new TreeSet<>();
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            Matcher named = NAMED.matcher(read(page));
            while (named.find()) {
                if (!known.contains(named.group(1))) {
                    missing.add(named.group(1) + " in " + page.getFileName());
                }
            }
        }
        assertEquals(List.of(), new ArrayList<>(missing));
    }

    @Test
    void frenchIsTypedAsItIsPrinted() {
        List<String> faults = new ArrayList<>();
        for (Path french : bundles("_fr.properties")) {
            load(french).forEach((key, text) -> {
                if (text.toString().matches("(?s).*(['\"]|« | »|\\p{L} [:%$]|\\d \\$|\\d %).*")) {
                    faults.add(key + "=" + text);
                }
            });
        }
        assertEquals(List.of(), faults, "curly apostrophes, guillemets and hard spaces");
    }

    private static List<Path> bundles(String ending) {
        return files(BUNDLES, ending);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> keys(Path bundle) {
        return load(bundle).keySet().stream().map(Object::toString).toList();
    }

    private static Properties load(Path bundle) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
