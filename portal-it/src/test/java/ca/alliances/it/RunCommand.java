package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.launcher.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of a command as a person starts it: what it says, what it starts, how it ends. */
final class RunCommand implements AutoCloseable {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final long PATIENCE_SECONDS = 240;
    private static final Duration LOOKED_AT = Duration.ofSeconds(6);
    private final Process process;
    private final Path output;

    private RunCommand(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** {@code ./portal run} on what the build has made, with those words. */
    static RunCommand run(Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dportal.home=" + HOME,
                "-cp",
                HOME.resolve("portal-launcher/target/portal-launcher-1.0-SNAPSHOT.jar") + ":"
                        + HOME.resolve("portal-launcher/target/lib") + "/*",
                "ca.alliances.launcher.Main"));
        command.addAll(List.of(words));
        return start(environment, command);
    }

    /** The command itself, with the checks that it makes before it builds. */
    static RunCommand portal(Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("portal").toString()));
        command.addAll(List.of(words));
        return start(environment, command);
    }

    private static RunCommand start(Map<String, String> environment, List<String> command) {
        try {
            Path output = Files.createTempFile(Path.of("target"), "run", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().putAll(environment);
            return new RunCommand(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has said so far. */
    String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said that; what it said. */
    String awaitWord(String word) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said().contains(word)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("never said «" + word + "»:\n" + said());
            }
            Thread.sleep(100);
        }
        return said();
    }

    /** Waits until it ends; its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("does not end:\n" + said());
        }
        return process.exitValue();
    }

    /** The lines in which it says why it cannot start or go on. */
    List<String> complaints() {
        return said().lines().filter(line -> line.startsWith("portal: ")).toList();
    }

    /** It ends with one clear line with those words, and with an exit code that scripts understand. */
    void assertRefused(String... words) throws InterruptedException {
        try (this) {
            assertEquals(1, awaitEnd(), this::said);
            assertEquals(1, complaints().size(), this::said);
            for (String word : words) {
                assertTrue(complaints().get(0).contains(word), () -> word + " in\n" + said());
            }
            assertFalse(said().contains("Exception"), this::said);
        }
    }

    /** The servers that it has started and that run. */
    Set<ProcessHandle> servers() {
        return process.descendants().collect(Collectors.toSet());
    }

    /** The one whose command line has that word. */
    ProcessHandle server(String word) {
        return servers().stream()
                .filter(server -> commandLine(server).contains(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no server " + word));
    }

    private static String commandLine(ProcessHandle server) {
        return fileOf(server, "cmdline");
    }

    /** Waits until it and its servers have nothing to do: together a tenth of one processor for some seconds. */
    void awaitQuiet() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        Duration before = processorTime();
        Duration used;
        do {
            assertTrue(System.nanoTime() < deadline, "never quiet");
            Thread.sleep(LOOKED_AT.toMillis());
            used = processorTime().minus(before);
            before = before.plus(used);
        } while (used.compareTo(LOOKED_AT.dividedBy(10)) > 0);
    }

    private Duration processorTime() {
        return all().map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<ProcessHandle> all() {
        return Stream.concat(Stream.of(process.toHandle()), servers().stream());
    }

    /** What it and its servers keep in memory together, in MiB. */
    long residentMebibytes() {
        return all().flatMap(each -> fileOf(each, "status").lines())
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    /** What Linux says of a process; nothing when it is gone. */
    private static String fileOf(ProcessHandle process, String name) {
        try {
            return Files.readString(Path.of("/proc", "" + process.pid(), name), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    /** The rows of a schema of the stack that runs on that folder with those ports. */
    static Rows rows(Path data, int port, String schema) {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rows(new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:" + (port + 3) + "/" + schema,
                schema,
                secrets.getProperty("database." + schema + ".password")));
    }

    /** Sends it that signal, as a terminal or an administrator would. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
