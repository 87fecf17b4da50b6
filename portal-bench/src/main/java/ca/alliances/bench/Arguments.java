package ca.alliances.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the command line of {@code ./portal bench} asks for. */
record Arguments(int files, int seconds, int port, Path report) {
    private static final int FILES = 25_000;
    private static final int SECONDS = 8;
    private static final int PORT = 18380;

    static Arguments of(List<String> words, Path home) {
        int files = FILES;
        int seconds = SECONDS;
        int port = PORT;
        Path report = home.resolve("docs/performance.md");
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            String word = rest.poll();
            switch (word) {
                case "--files" -> files = number(word, rest.poll(), 1000);
                case "--seconds" -> seconds = number(word, rest.poll(), 1);
                case "--port" -> port = number(word, rest.poll(), 1);
                case "--report" -> report = Path.of(required(word, rest.poll()));
                default -> throw new IllegalArgumentException("Unknown option " + word + ". See ./portal help.");
            }
        }
        return new Arguments(files, seconds, port, report.toAbsolutePath());
    }

    private static String required(String option, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Option " + option + " needs a value. See ./portal help.");
        }
        return value;
    }

    private static int number(String option, String value, int least) {
        try {
            int number = Integer.parseInt(required(option, value));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "Option " + option + " needs a number from " + least + ", not " + value + ".");
    }
}
