package ca.alliances.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One server of the stack: how it is started, how one knows that it answers, and its log. */
final class Server {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration STEP = Duration.ofMillis(150);
    private final String name;
    private final Path log;
    private final ChildProcesses children;
    private final Supplier<ProcessBuilder> command;
    private final Readiness readiness;
    private volatile Process process;

    Server(String name, Path log, ChildProcesses children, Supplier<ProcessBuilder> command, Readiness readiness) {
        this.name = name;
        this.log = log;
        this.children = children;
        this.command = command;
        this.readiness = readiness;
    }

    /** Starts it and waits until it answers. */
    synchronized void start() {
        if (isRunning()) {
            return;
        }
        long logStart;
        try {
            logStart = Log.begin(log);
            process = children.launch(command.get()
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        } catch (IOException e) {
            throw new LaunchFailure(name + " cannot be started: " + e.getMessage(), e);
        }
        awaitAnswer(logStart);
    }

    private void awaitAnswer(long logStart) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            children.requireOpen();
            if (!process.isAlive()) {
                throw failure(name + " stopped during its start (exit code " + process.exitValue() + ").", logStart);
            }
            if (readiness.isHopeless(Log.since(log, logStart))) {
                throw failure(name + " has given up its start.", logStart);
            }
            if (System.nanoTime() > deadline) {
                throw failure(name + " does not answer after " + PATIENCE.toSeconds() + " s.", logStart);
            }
            pause();
        }
    }

    /** A server that is starting refuses connections or breaks them off; any other fault is one of the launcher and ends the start. */
    private boolean answers() {
        try {
            return readiness.answers();
        } catch (IOException | SQLException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Stopped during the start.", e);
        }
    }

    private LaunchFailure failure(String what, long logStart) {
        List<String> settings = Log.settings(log, logStart);
        if (!settings.isEmpty()) {
            return new LaunchFailure(what + " " + String.join("; ", settings) + ". The whole log: " + log);
        }
        return new LaunchFailure(
                what + "\n" + String.join("\n", Log.causes(log, logStart)) + "\nThe whole log: " + log);
    }

    /** Ends it and waits until it is gone. */
    synchronized void stop() {
        if (process != null) {
            children.stop(process);
        }
    }

    /** Ends it without a word, even in the middle of its start. */
    void abandon() {
        Process running = process;
        if (running != null) {
            children.stop(running);
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Completes with a sentence for people when the server ends. */
    CompletableFuture<String> end() {
        return process.onExit()
                .thenApply(ended ->
                        name + " stopped unexpectedly (exit code " + ended.exitValue() + "), its log is " + log);
    }

    /** Whether the server answers what only a working server answers. */
    interface Readiness {
        boolean answers() throws IOException, SQLException;

        /** Whether the log of this start says that it never will. */
        default boolean isHopeless(String log) {
            return false;
        }
    }
}
