package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer meets who types {@code ./portal run}, and what is left when it is stopped, or killed. */
class RunCommandIT {
    private static final int PORT = 18280;
    private static final String UP = "Ctrl-C stops everything";
    private static final String SOMEBODY = "0b1f6d1e-0000-4000-8000-000000000001";
    private static final Pattern STOPPED = Pattern.compile("Stopped \\(([0-9.]+) s\\)");
    private static final Pattern ANSWERS = Pattern.compile("The portal answers, after (\\d+) s");
    private static final double LONGEST_STOP_SECONDS = 15;
    private static final long MOST_RESIDENT_MEBIBYTES = 2 * 1024;
    private static final String PAYARA = "payara-micro";
    private final Set<ProcessHandle> started = new HashSet<>();

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingBehindEvenAfterAFailure() {
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void keepsItsDataStopsWithCtrlCAndRecoversFromEveryKill() throws Exception {
        theFirstStartSaysWhereToGoAndEndsAsAWholeWhenTheDatabaseIsKilled();
        theSecondStartGoesOnWithTheDataAndIsKilledItselfWithItsKeycloakAndItsPortal();
        theThirdClearsUpAfterItAndLeavesNothingAfterCtrlC();
        theOtherKindIsRefused("with the demo", "--no-demo");
        freshErasesAllBeforeItLooksForRoom();
    }

    private void theFirstStartSaysWhereToGoAndEndsAsAWholeWhenTheDatabaseIsKilled() throws Exception {
        try (RunCommand run = run()) {
            String said = run.awaitWord(UP);
            for (String word : List.of(
                    "Starting MariaDB …",
                    "Starting Keycloak …",
                    "Starting Portal …",
                    "http://localhost:" + PORT + "/",
                    "http://localhost:" + (PORT + 2) + "/",
                    "promoteur.depannage@example.org",
                    DemoPeople.PASSWORD)) {
                assertTrue(said.contains(word), word + " in\n" + said);
            }
            assertEquals(200, status("/"));
            aSecondRunOnTheSameFolderIsRefused();
            rows("portal")
                    .change(
                            "INSERT INTO person (subject, email, name, first_seen_at, version) VALUES (?, 'ici@example.org', 'Ici', '2026-01-01', 1)",
                            SOMEBODY);
            endsAsAWholeWhenKilled(run, "mariadbd", "MariaDB");
        }
    }

    private void endsAsAWholeWhenKilled(RunCommand run, String word, String name) throws InterruptedException {
        Set<ProcessHandle> servers = serversOf(run);
        run.server(word).destroyForcibly();
        assertEquals(1, run.awaitEnd());
        assertEquals(1, run.complaints().size(), run.said());
        assertTrue(run.complaints().get(0).startsWith("portal: " + name + " stopped unexpectedly"), run.said());
        assertGone(servers);
    }

    private void aSecondRunOnTheSameFolderIsRefused() throws Exception {
        RunCommand.run(Map.of(), "--port", "" + (PORT + 100), "--data", folder.toString())
                .assertRefused("Another portal already runs on the data folder " + folder, "--data");
    }

    private void theSecondStartGoesOnWithTheDataAndIsKilledItselfWithItsKeycloakAndItsPortal() throws Exception {
        try (RunCommand run = run()) {
            String said = run.awaitWord(UP);
            run.awaitQuiet();
            long resident = run.residentMebibytes();
            System.out.println(
                    "second start: " + figure(ANSWERS, said) + " s, resident together: " + resident + " MiB");
            assertTrue(resident < MOST_RESIDENT_MEBIBYTES, resident + " MiB when nobody does anything");
            assertEquals("Ici", rows("portal").one("SELECT name FROM person WHERE subject = ?", SOMEBODY));
            Set<ProcessHandle> servers = serversOf(run);
            ProcessHandle keycloak = run.server("kc.home.dir");
            ProcessHandle portal = run.server(PAYARA);
            run.signal("KILL");
            run.awaitEnd();
            assertTrue(servers.stream().allMatch(ProcessHandle::isAlive), "the servers outlive a killed launcher");
            keycloak.destroyForcibly();
            portal.destroyForcibly();
        }
    }

    private void theThirdClearsUpAfterItAndLeavesNothingAfterCtrlC() throws Exception {
        Set<ProcessHandle> left = new HashSet<>(started);
        try (RunCommand run = run()) {
            assertTrue(run.awaitWord(UP).contains("that the last run had left behind"), run.said());
            assertGone(left);
            HealthIT.await(() -> isReady());
            assertEquals("Ici", rows("portal").one("SELECT name FROM person WHERE subject = ?", SOMEBODY));
            stopsWithCtrlC(run);
        }
    }

    private boolean isReady() {
        try {
            return status("/health/ready") == 200;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stopsWithCtrlC(RunCommand run) throws Exception {
        Set<ProcessHandle> servers = serversOf(run);
        assertFalse(servers.isEmpty());
        run.signal("INT");
        run.awaitEnd();
        assertTrue(figure(STOPPED, run.said()) <= LONGEST_STOP_SECONDS, run.said());
        assertGone(servers);
    }

    private void theOtherKindIsRefused(String kind, String... words) throws Exception {
        run(words).assertRefused("The data in " + folder + " are " + kind, "--no-demo", "--data", "--fresh");
    }

    private void freshErasesAllBeforeItLooksForRoom() throws Exception {
        RunCommand full = RunCommand.run(
                Map.of("STACK_NEEDED_MEGABYTES", "999999999"),
                "--port",
                "" + PORT,
                "--data",
                folder.toString(),
                "--fresh",
                "--yes");
        full.assertRefused("nearly full", "--data");
        assertTrue(full.said().contains("Erased " + folder), full.said());
        try (Stream<Path> rest = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("run.lock")), rest.toList());
        }
    }

    @Test
    void withoutTheDemoItStartsAndNobodyIsThereAndItEndsAsAWholeWhenThePortalIsKilled() throws Exception {
        try (RunCommand run = run("--no-demo")) {
            String said = run.awaitWord(UP);
            assertEquals(200, status("/"));
            assertFalse(said.contains("@example.org") || said.contains(DemoPeople.PASSWORD), said);
            assertEquals("0", rows("portal").one("SELECT COUNT(*) FROM person"));
            assertEquals(
                    "0", rows("keycloak").one("SELECT COUNT(*) FROM USER_ENTITY WHERE EMAIL LIKE '%@example.org'"));
            endsAsAWholeWhenKilled(run, PAYARA, "The portal");
        }
        theOtherKindIsRefused("without the demo");
    }

    private RunCommand run(String... more) {
        return RunCommand.run(
                Map.of(),
                Stream.concat(Stream.of("--port", "" + PORT, "--data", folder.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Rows rows(String schema) {
        return RunCommand.rows(folder, PORT, schema);
    }

    private Set<ProcessHandle> serversOf(RunCommand run) {
        Set<ProcessHandle> servers = run.servers();
        started.addAll(servers);
        return servers;
    }

    private static double figure(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        assertTrue(found.find(), said);
        return Double.parseDouble(found.group(1));
    }

    private static void assertGone(Set<ProcessHandle> servers) {
        assertEquals(
                List.of(),
                servers.stream()
                        .filter(ProcessHandle::isAlive)
                        .map(server -> server.info().commandLine().orElse("?"))
                        .toList());
    }

    private static int status(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
