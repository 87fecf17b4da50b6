package ca.alliances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.Rule;
import ca.alliances.intake.RuleCheck;
import ca.alliances.intake.Verdict;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in French and in English, and every key that a page names has a text. */
class BundlesAreCompleteTest {
    private static final Path BUNDLES = Path.of("src/main/resources/ca/alliances");
    private static final Path MODEL = Path.of("../portal-model/src/main/java/ca/alliances");
    private static final Path LETTERS = Path.of("../portal-ejb/src/main/resources/ca/alliances");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("texts\\['([a-zA-Z0-9.-]+)'\\]");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z]+)(\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern HAPPENING =
            Pattern.compile("(?:String what\\(\\) \\{\\s*return|new Noted\\(|\\bnote\\()\\s*\"([a-z._-]+[a-z])\"");
    /** What was done for a member who is helped has its words where these are shown. */
    private static final Pattern ASSISTED = Pattern.compile("noteAssisted\\(\"([a-z.-]+)\"");

    private static final Pattern BARE_WORDS = Pattern.compile(">[^<>#{}]*[\\p{L}]{3,}[^<>{}]*<");

    static Stream<Path> frenchBundles() throws IOException {
        return Stream.concat(Files.walk(BUNDLES), Files.walk(LETTERS))
                .filter(file -> file.getFileName().toString().endsWith("_fr.properties"));
    }

    static Stream<Path> pages() throws IOException {
        return Files.walk(PAGES).filter(file -> file.toString().endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("frenchBundles")
    void bothLanguagesHaveTheSameKeys(Path french) throws IOException {
        Path english = french.resolveSibling(french.getFileName().toString().replace("_fr.", "_en."));
        assertEquals(
                new TreeSet<>(read(french).stringPropertyNames()),
                new TreeSet<>(read(english).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("frenchBundles")
    void noTextIsEmpty(Path french) throws IOException {
        read(french).forEach((key, text) -> assertTrue(!text.toString().isBlank(), key + " is empty"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKeyOfAPageHasAText(Path page) throws IOException {
        Matcher keys = KEY.matcher(Files.readString(page));
        while (keys.find()) {
            String key = keys.group(1);
            if (!key.endsWith(".")) {
                Path bundle =
                        BUNDLES.resolve(key.substring(0, key.indexOf('.'))).resolve("texts_fr.properties");
                assertTrue(Files.exists(bundle) && read(bundle).containsKey(key), page + " names " + key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noTextLivesInAPage(Path page) throws IOException {
        String markup = Files.readString(page)
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<\\?.*?\\?>", "")
                .replaceAll("(?s)#\\{.*?\\}", "");
        Matcher words = BARE_WORDS.matcher(markup);
        assertTrue(!words.find(), () -> page + ": " + words.group());
    }

    @Test
    void noPageUsesWhatThePolicyForbids() throws IOException {
        List<Path> wrong = pages().filter(page -> {
                    try {
                        return Pattern.compile("<f:ajax|<h:commandLink|style=\"|onclick=|javascript:|escape=\"false\"")
                                .matcher(Files.readString(page))
                                .find();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRefusalOfTheModelHasAText() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (String source : sources()) {
            REFUSAL.matcher(ASSISTED.matcher(HAPPENING.matcher(source).replaceAll(""))
                            .replaceAll(""))
                    .results()
                    .filter(found -> Files.isDirectory(MODEL.resolve(found.group(1))))
                    .forEach(found -> keys.add(found.group(1) + found.group(2)));
        }
        assertTrue(keys.contains("application.too-late"), "the sources are read");
        assertEquals(List.of(), keys.stream().filter(key -> !hasText(key)).toList());
    }

    @Test
    void everyHappeningHasAWordInTheRecord() throws IOException {
        TreeSet<String> whats = new TreeSet<>();
        for (ApplicationStatus status : ApplicationStatus.values()) {
            whats.add("application." + status.name().toLowerCase(Locale.ROOT));
        }
        for (String source : sources()) {
            HAPPENING.matcher(source).results().forEach(found -> whats.add(found.group(1)));
        }
        assertTrue(whats.contains("identity.membership-ended"), "the sources are read");
        assertEquals(
                List.of(),
                whats.stream().filter(what -> !hasText("audit.what." + what)).toList());
    }

    @Test
    void everythingDoneForAMemberHasAWord() throws IOException {
        TreeSet<String> whats = new TreeSet<>();
        for (String source : sources()) {
            ASSISTED.matcher(source).results().forEach(found -> whats.add(found.group(1)));
        }
        assertTrue(whats.contains("meeting.answered"), "the sources are read");
        assertEquals(
                List.of(),
                whats.stream()
                        .filter(what -> !hasText("concertation.assisted." + what))
                        .toList());
    }

    private static List<String> sources() throws IOException {
        return sources(Path.of("../portal-model/src/main/java"), Path.of("../portal-ejb/src/main/java"));
    }

    private static List<String> sources(Path... modules) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    texts.add(Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** A key that a page's bean names as a whole. */
    private static final Pattern NAMED =
            Pattern.compile("(?:Column\\.\\w+|new Word)\\((?:\"\\w+\", )?\"([a-z]+\\.[a-z.-]+[a-z])\"");

    @Test
    void everyColumnAndWordOfAFileHasAText() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        for (String source : sources(Path.of("src/main/java"))) {
            NAMED.matcher(source).results().forEach(found -> keys.add(found.group(1)));
        }
        assertTrue(keys.contains("funding.with"), "the sources are read");
        assertEquals(List.of(), keys.stream().filter(key -> !hasText(key)).toList());
    }

    @Test
    void everyAnswerOfEveryRuleHasAText() {
        List<String> missing = Stream.of(Rule.values())
                .flatMap(rule ->
                        Stream.of(Verdict.values()).map(verdict -> new RuleCheck(rule, verdict, List.of()).textKey()))
                .filter(key -> !hasText(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static boolean hasText(String key) {
        Path bundle = BUNDLES.resolve(key.substring(0, key.indexOf('.'))).resolve("texts_fr.properties");
        try {
            return Files.exists(bundle) && read(bundle).containsKey(key);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
