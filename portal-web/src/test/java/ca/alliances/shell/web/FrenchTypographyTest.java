package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** French is typed as it is printed in Québec: curly apostrophes, guillemets, hard spaces. */
class FrenchTypographyTest {
    private static final Path BUNDLES = Path.of("src/main/resources/ca/alliances");

    private static final Path LETTERS = Path.of("../portal-ejb/src/main/resources/ca/alliances");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(BUNDLES), Files.walk(LETTERS))) {
            return files.filter(file -> file.toString().endsWith("_fr.properties"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchIsTypedAsItIsPrinted(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        List<String> faults = texts.stringPropertyNames().stream()
                .map(key -> key + "=" + texts.getProperty(key))
                .filter(text -> text.matches("(?s)[^=]*=.*(['\"]|« | »|[\\p{L}\\d}] [:%$]).*"))
                .toList();
        assertEquals(List.of(), faults, "curly apostrophes, guillemets, and hard spaces before : » % $ and after «");
    }
}
