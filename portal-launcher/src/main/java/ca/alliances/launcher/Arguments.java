package ca.alliances.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What the command line of {@code ./portal run} asks for. */
record Arguments(int port, Path data, boolean demo, boolean fresh, boolean confirmed) {
    private static final int DEFAULT_PORT = 8080;

    static Arguments of(List<String> words) {
        int port = DEFAULT_PORT;
        Path data = Path.of(System.getProperty("portal.home", ""), "data");
        Deque<String> rest = new ArrayDeque<>(words);
        List<String> flags = new ArrayList<>();
        while (!rest.isEmpty()) {
            String word = rest.poll();
            switch (word) {
                case "--port" -> port = number(value(word, rest));
                case "--data" -> data = path(value(word, rest));
                case "--no-demo", "--fresh", "--yes" -> flags.add(word);
                default -> throw new LaunchFailure("Unknown option " + word + ". See ./portal help.");
            }
        }
        return new Arguments(
                port, data, !flags.contains("--no-demo"), flags.contains("--fresh"), flags.contains("--yes"));
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new LaunchFailure("Option " + option + " needs a value. See ./portal help.");
        }
        return value;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new LaunchFailure("Option --port needs a number, not " + text + ".", e);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new LaunchFailure("Option --data needs the path of a folder, not " + text + ".", e);
        }
    }

    StackOptions options() {
        return new StackOptions(port, data, demo, Map.of());
    }
}
