package ca.alliances.launcher;

import ca.alliances.launcher.inbox.Inbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A running portal with its MariaDB, its Keycloak and its inbox, all on this machine only. Closing it leaves no process behind. */
public final class Stack implements AutoCloseable {
    private static final String PIDS = "run.pids";
    private final StackFrame frame;
    private final Consumer<String> progress;
    private final Server database;
    private final Server keycloak;
    private final Server portal;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread atExit = new Thread(this::shutDown, "stop the stack");
    private Inbox inbox;
    private volatile Map<String, String> otherSettings = Map.of();

    private Stack(StackFrame frame, Consumer<String> progress) {
        this.frame = frame;
        this.progress = progress;
        MariaDb mariaDb = new MariaDb(frame);
        Keycloak identity = new Keycloak(frame);
        Payara payara = new Payara(frame);
        database = new Server(
                "MariaDB", frame.data().log("mariadb"), frame.children(), mariaDb::command, mariaDb::answers);
        keycloak = new Server(
                "Keycloak", frame.data().log("keycloak"), frame.children(), identity::command, identity::answers);
        portal = new Server(
                "The portal",
                frame.data().log("portal"),
                frame.children(),
                () -> payara.command(otherSettings),
                payara);
    }

    /** Starts everything, says how far it is, returns when the portal answers; else a {@link LaunchFailure} says what to do. */
    public static Stack start(StackOptions options, Consumer<String> progress) {
        return start(options, DataFolder.open(options.data()), false, progress);
    }

    private static long neededMegabytes(StackOptions options) {
        return Long.parseLong(options.setting("STACK_NEEDED_MEGABYTES", "1024"));
    }

    /** The same on an open data folder, which may first be erased. */
    static Stack start(StackOptions options, DataFolder data, boolean erase, Consumer<String> progress) {
        try {
            int leftovers = new ChildProcesses(data.file(PIDS)).endLeftovers();
            if (leftovers > 0) {
                progress.accept("Ended " + leftovers + " server(s) that the last run had left behind.");
            }
            new Ports(options.port()).requireFree();
            if (erase) {
                data.erase();
                progress.accept("Erased " + options.data() + ".");
            }
            data.requireSpace(neededMegabytes(options));
            data.forgetBrokenFirstStart();
            data.requireKind(options.demo());
            Stack stack = new Stack(StackFrame.of(options, data, new ChildProcesses(data.file(PIDS))), progress);
            Runtime.getRuntime().addShutdownHook(stack.atExit);
            return stack.started();
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private Stack started() {
        try {
            inbox = Inbox.open(
                    frame.data().folder("inbox"),
                    Ports.HOST,
                    frame.ports().inbox(),
                    frame.ports().smtp());
            new MariaDb(frame).install();
            startDatabase();
            together(this::startKeycloak, this::startPortal);
            frame.data().firstStartDone();
            return this;
        } catch (CompletionException e) {
            close();
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Runs both at once; fails as soon as one fails. */
    private static void together(Runnable one, Runnable other) {
        CompletableFuture<Void> first = CompletableFuture.runAsync(one, task -> new Thread(task).start());
        CompletableFuture<Void> second = CompletableFuture.runAsync(other, task -> new Thread(task).start());
        CompletableFuture<Void> both = CompletableFuture.allOf(first, second);
        for (CompletableFuture<Void> each : List.of(first, second)) {
            each.exceptionally(trouble -> {
                both.completeExceptionally(trouble);
                return null;
            });
        }
        both.join();
    }

    /** Base address of the portal, without a slash at the end. */
    public String portalUrl() {
        return frame.portalUrl();
    }

    /** Base address of Keycloak. */
    public String keycloakUrl() {
        return frame.keycloakUrl();
    }

    /** Base address of the inbox; {@code /messages.json?to=…} lists messages for programs. */
    public String inboxUrl() {
        return frame.inboxUrl();
    }

    /** The schema of the portal. */
    public DatabaseAccess database() {
        return new MariaDb(frame).access(MariaDb.PORTAL);
    }

    /** The environment in which the portal runs: its settings by their names, secrets included. */
    public Map<String, String> settings() {
        return Settings.of(frame);
    }

    /** The password of Keycloak's administrator, whose name is {@code admin}. */
    public String keycloakAdminPassword() {
        return frame.secrets().get(Secrets.Name.KEYCLOAK_ADMIN);
    }

    /** The folder of the logs of the servers. */
    public Path logs() {
        return frame.data().folder("logs");
    }

    /** Starts MariaDB again after {@link #stopDatabase}. */
    public void startDatabase() {
        timed("MariaDB", database::start);
    }

    /** Takes the database away, as a fault would. */
    public void stopDatabase() {
        database.stop();
    }

    /** Starts Keycloak again after {@link #stopKeycloak}. */
    public void startKeycloak() {
        timed("Keycloak", () -> {
            new KeycloakBuild(frame).ensure(progress);
            new Keycloak(frame).prepare();
            keycloak.start();
            new RealmSetup(frame).apply();
        });
    }

    /** Takes Keycloak away, as a fault would. */
    public void stopKeycloak() {
        keycloak.stop();
    }

    /** Starts the portal again after {@link #stopPortal}. */
    public void startPortal() {
        timed("Portal", () -> {
            portal.start();
            new Payara(frame).started();
        });
    }

    /** Stops the portal; the others go on. */
    public void stopPortal() {
        portal.stop();
    }

    /** Stops the portal and starts it again on the same data. */
    public void restartPortal() {
        stopPortal();
        startPortal();
    }

    /** The same with those settings instead of its own, until it is started again; an empty one is missing. */
    public void restartPortal(Map<String, String> others) {
        otherSettings = Map.copyOf(others);
        try {
            restartPortal();
        } finally {
            otherSettings = Map.of();
        }
    }

    private void timed(String name, Runnable start) {
        progress.accept("Starting " + name + " …");
        long begin = System.nanoTime();
        start.run();
        progress.accept("%s answers (%.1f s).".formatted(name, seconds(begin)));
    }

    /** Waits until one of the servers ends by itself and says which; nothing if the stack is being closed. */
    Optional<String> awaitTrouble() {
        Object trouble = CompletableFuture.anyOf(database.end(), keycloak.end(), portal.end())
                .join();
        return closed.get() ? Optional.empty() : Optional.of(trouble.toString());
    }

    /** Stops the portal and Keycloak, then MariaDB, and frees the data folder. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException goingDown) {
            return; // the hook does it
        }
        shutDown();
    }

    private void shutDown() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        progress.accept("Stopping …");
        long begin = System.nanoTime();
        frame.children().close();
        together(portal::abandon, keycloak::abandon);
        database.abandon();
        frame.children().endAll();
        if (inbox != null) {
            inbox.close();
        }
        frame.data().close();
        progress.accept("Stopped (%.1f s).".formatted(seconds(begin)));
    }

    private static double seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }
}
