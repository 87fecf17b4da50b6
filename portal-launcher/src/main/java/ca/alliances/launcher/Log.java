package ca.alliances.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The log of a server: kept from growing without end, and searched for the cause of a failed start. */
final class Log {
    private static final long LARGEST = 10L * 1024 * 1024;
    private static final int CAUSE_LINES = 8;
    private static final Predicate<String> IS_CAUSE = Pattern.compile(
                    "ERROR|SEVERE|FATAL|Exception|Caused by|RuleViolation|cannot open shared")
            .asPredicate();

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

    /** The lines of this start that tell the cause, else the last ones. */
    static List<String> causes(Path log, long from) {
        try {
            byte[] all = Files.readAllBytes(log);
            int start = (int) Math.min(from, all.length);
            List<String> lines = new String(all, start, all.length - start, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> causes = lines.stream()
                    .filter(IS_CAUSE)
                    .filter(line -> !line.startsWith("\tat "))
                    .distinct()
                    .toList();
            List<String> told = causes.isEmpty() ? lines : causes;
            return told.subList(Math.max(0, told.size() - CAUSE_LINES), told.size()).stream()
                    .map(line -> "  | " + shortened(line))
                    .toList();
        } catch (IOException e) {
            return List.of("  | no log: " + e.getMessage());
        }
    }

    private static String shortened(String line) {
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }
}
