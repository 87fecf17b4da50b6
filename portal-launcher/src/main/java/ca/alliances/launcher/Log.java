package ca.alliances.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The log of a server: kept from growing without end, and searched for the cause of a failed start. */
final class Log {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int CAUSE_LINES = 8;
    private static final Predicate<String> IS_CAUSE = Pattern.compile(
                    "ERROR|SEVERE|FATAL|Exception|Caused by|RuleViolation|cannot open shared")
            .asPredicate();
    private static final Pattern SETTING = Pattern.compile("PORTAL_[A-Z_]+ is .*");

    private Log() {}

    /** Sets a large log aside and answers where the next start begins in it. */
    static long begin(Path log) throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        if (Files.size(log) < LARGEST) {
            return Files.size(log);
        }
        Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    /** What this start has written so far. */
    static String since(Path log, long from) {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "no log: " + e.getMessage();
        }
    }

    /** The settings of the portal that this start has named as missing or wrong, each with what it must be. */
    static List<String> settings(Path log, long from) {
        return SETTING.matcher(since(log, from))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** The lines of this start that tell the cause, else the last ones. */
    static List<String> causes(Path log, long from) {
        List<String> lines = since(log, from).lines().toList();
        List<String> causes = lines.stream()
                .filter(IS_CAUSE)
                .filter(line -> !line.startsWith("\tat "))
                .distinct()
                .toList();
        List<String> told = causes.isEmpty() ? lines : causes;
        return told.subList(Math.max(0, told.size() - CAUSE_LINES), told.size()).stream()
                .map(line -> "  | " + shortened(line))
                .toList();
    }

    private static String shortened(String line) {
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
