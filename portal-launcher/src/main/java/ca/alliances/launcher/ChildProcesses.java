package ca.alliances.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The servers that this launcher has started, noted in a file so that the next run can end what a killed launcher left behind. */
final class ChildProcesses {
    private static final Duration GRACE = Duration.ofSeconds(6);
    private static final String GONE = "gone";
    private final Path file;
    private final Map<Long, String> noted = new TreeMap<>();
    private boolean closed;

    ChildProcesses(Path file) {
        this.file = file;
    }

    /** Starts a server in a session of its own, so that Ctrl-C reaches only the launcher, which stops all in order. */
    synchronized Process launch(ProcessBuilder command) throws IOException {
        requireOpen();
        List<String> words = new ArrayList<>(command.command());
        words.add(0, "setsid");
        Process process = command.command(words).start();
        noted.put(process.pid(), identity(process.pid()));
        note();
        return process;
    }

    /** Runs a command to its end, which must be a good one. */
    void complete(List<String> command, Path log) throws IOException {
        Process process =
                launch(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()));
        try {
            if (process.waitFor() != 0) {
                throw new LaunchFailure(
                        "A step of the start failed: " + Path.of(command.get(0)).getFileName() + "\n"
                                + String.join("\n", Log.causes(log, 0)) + "\nThe whole log: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Stopped during the start.", e);
        } finally {
            stop(process);
        }
    }

    /** Asks the server to end, insists after a while, and forgets it. */
    void stop(Process process) {
        end(process.toHandle(), GRACE);
        synchronized (this) {
            noted.remove(process.pid());
            note();
        }
    }

    /** Refuses to go on when the stack is being stopped. */
    synchronized void requireOpen() {
        if (closed) {
            throw new LaunchFailure("Stopped during the start.");
        }
    }

    /** From now on nothing is started any more. */
    synchronized void close() {
        closed = true;
    }

    /** Ends all that is still noted. */
    synchronized void endAll() {
        for (long pid : noted.keySet()) {
            ProcessHandle.of(pid).ifPresent(process -> end(process, GRACE));
        }
        noted.clear();
        note();
    }

    /** Ends the servers that an earlier, killed run has left, and only those. Answers how many there were. */
    int endLeftovers() {
        int ended = 0;
        try {
            List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
            Collections.reverse(lines); // MariaDB was the first and goes last
            for (String line : lines) {
                String[] parts = line.split(" ", 2);
                long pid = Long.parseLong(parts[0]);
                if (parts.length == 2 && parts[1].equals(identity(pid)) && !parts[1].equals(GONE)) {
                    ProcessHandle.of(pid).ifPresent(handle -> end(handle, GRACE));
                    ended++;
                }
            }
            Files.deleteIfExists(file);
        } catch (IOException | NumberFormatException e) {
            throw new LaunchFailure(
                    "The list of servers of the last run cannot be read: " + file
                            + ". Look for leftover servers, then delete it.",
                    e);
        }
        return ended;
    }

    private static void end(ProcessHandle process, Duration grace) {
        process.destroy();
        try {
            process.onExit().get(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private void note() {
        StringBuilder lines = new StringBuilder();
        noted.forEach((pid, identity) ->
                lines.append(pid).append(' ').append(identity).append('\n'));
        try {
            if (noted.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The boot of the machine and the tick at which the process started: no later process with the same number has both. */
    private static String identity(long pid) {
        try {
            String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"), StandardCharsets.US_ASCII)
                    .strip();
            String status = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] afterName = status.substring(status.lastIndexOf(')') + 2).split(" ");
            return afterName[0].equals("Z") ? GONE : boot + " " + afterName[19];
        } catch (IOException e) {
            return GONE;
        }
    }
}
