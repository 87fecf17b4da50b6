package ca.alliances.bench;

import ca.alliances.bench.data.Generator;
import ca.alliances.bench.data.Sizes;
import ca.alliances.bench.data.Tables;
import ca.alliances.bench.load.Floor;
import ca.alliances.bench.load.Scenario;
import ca.alliances.launcher.LaunchFailure;
import ca.alliances.launcher.Stack;
import ca.alliances.launcher.StackOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program behind {@code ./portal bench}: starts a stack of its own, fills it, measures it and writes what it found. */
public final class Bench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String FLOOR = "portal-bench-1.0-SNAPSHOT-floor";
    private static final int FILED_A_SECOND = 60;
    private final Path home;
    private final Arguments arguments;
    private final Sizes sizes;

    private Bench(Path home, Arguments arguments) {
        this.home = home;
        this.arguments = arguments;
        this.sizes = new Sizes(arguments.files());
    }

    /** Runs to the end; the exit code says whether it could and whether every ballot was counted once, not whether the figures are good. */
    public static void main(String[] words) throws Exception {
        Path home = Path.of(System.getProperty("portal.home", "")).toAbsolutePath();
        try {
            new Bench(home, Arguments.of(List.of(words), home)).run(String.join(" ", words));
        } catch (LaunchFailure | IllegalArgumentException | Urn.WrongCount e) {
            System.err.println("portal: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(String words) throws IOException, InterruptedException, SQLException {
        Machine machine = Machine.look(home);
        long begin = System.nanoTime();
        Path data = home.resolve("portal-bench/target/bench-data");
        erase(data);
        StackOptions options = StackOptions.on(arguments.port(), data)
                .with("STACK_DB_BUFFER", Settings.DATABASE)
                .with("STACK_PORTAL_HEAP", Settings.HEAP)
                .with(
                        "STACK_ALSO_DEPLOY",
                        home.resolve("portal-bench/target/" + FLOOR + ".war").toString());
        Course course = new Course(arguments.seconds(), OUT::println);
        Filled filled;
        List<Ballots> ballots;
        try (Stack stack = Stack.start(options, OUT::println)) {
            filled = fill(stack, course);
            measure(stack, course, filled);
            ballots = vote(stack);
        }
        new Report(machine, sizes, arguments.seconds(), words, filled, course.results(), ballots)
                .write(arguments.report());
        OUT.printf("Wrote %s after %d s.%n", arguments.report(), (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** The server is warm before the page of the ministry meets a tenth of the files, so that it is compared with itself. */
    private Filled fill(Stack stack, Course course) throws SQLException, IOException, InterruptedException {
        OUT.printf("Making %,d files …%n", 4 * sizes.many());
        try (Generator generator = Generator.open(stack.database(), sizes)) {
            double seconds = timed(() -> generator.fillTo(10));
            int filed = arguments.seconds() * FILED_A_SECOND;
            warm(course, scenarios(stack, generator.drafts(Scenarios.SAVED + filed)));
            course.measure(Subject.MINISTRY_OF_A_TENTH, Scenarios.ministry(stack.portalUrl(), DemoPassword.read()));
            seconds += timed(() -> generator.fillTo(100));
            OUT.printf("%,d rows in %.0f s.%n", generator.rows(), seconds);
            return new Filled(
                    generator.rows(), seconds, generator.drafts(Scenarios.SAVED + (Course.WARMING + 3) * filed));
        }
    }

    private interface Filling {
        void run() throws SQLException;
    }

    private static double timed(Filling filling) throws SQLException {
        long begin = System.nanoTime();
        filling.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Scenarios scenarios(Stack stack, List<String> drafts) throws SQLException, IOException {
        return new Scenarios(stack.portalUrl(), DemoPassword.read(), Names.read(stack.database()), drafts);
    }

    private static void warm(Course course, Scenarios scenarios) throws IOException, InterruptedException {
        OUT.println("Warming up …");
        for (int round = 0; round < 2; round++) {
            for (Scenario scenario : scenarios.all().values()) {
                course.prepare(scenario);
            }
        }
    }

    private static void measure(Stack stack, Course course, Filled filled)
            throws IOException, InterruptedException, SQLException {
        Scenarios scenarios = scenarios(stack, filled.drafts());
        OUT.println("Measuring …");
        for (Map.Entry<Subject, Scenario> each : scenarios.all().entrySet()) {
            course.measure(each.getKey(), each.getValue());
        }
        Floor floor = new Floor(stack.portalUrl(), FLOOR);
        floor.show(scenarios.file().sample());
        course.measure(Subject.FLOOR, scenarios.floor(floor));
    }

    private static List<Ballots> vote(Stack stack) throws IOException, InterruptedException, SQLException {
        OUT.printf("Voting, %d people at once …%n", Tables.VOTERS);
        String password = DemoPassword.read();
        Logins.give(stack, password);
        Polls polls = new Polls(stack, password);
        return List.of(polls.hold(false), polls.hold(true));
    }

    private static void erase(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
