package ca.alliances.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keycloak from its distribution, with the realm of the portal in its own schema. */
final class Keycloak {
    static final String ADMIN = "admin";
    private static final List<String> SHARED = List.of("lib", "providers", "themes", "conf", "bin", "version.txt");
    private static final Map<String, String> FIXED = Map.of(
            "KC_HTTP_ENABLED",
            "true",
            "KC_HTTP_HOST",
            Ports.HOST,
            "KC_HTTP_MANAGEMENT_HOST",
            Ports.HOST,
            "KC_HTTP_POOL_MAX_THREADS",
            "32",
            "KC_CACHE",
            "local",
            "KC_DB_POOL_INITIAL_SIZE",
            "2",
            "KC_DB_POOL_MAX_SIZE",
            "20",
            "KC_SHUTDOWN_DELAY",
            "0s",
            "KC_SHUTDOWN_TIMEOUT",
            "1s",
            "QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW",
            "true");
    private final StackFrame frame;
    private final Path distribution;
    private final Path home;

    Keycloak(StackFrame frame) {
        this.frame = frame;
        this.distribution = frame.artefacts().keycloak();
        this.home = frame.data().file("keycloak");
    }

    /** A home of its own in the data folder, which shares the prepared distribution and holds the realm to import. */
    void prepare() {
        try {
            Files.createDirectories(home);
            for (String name : SHARED) {
                Path link = home.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(name));
            }
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.write(imports.resolve("alliances-realm.json"), RealmFiles.realm());
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak cannot be prepared in " + home + ": " + e.getMessage(), e);
        }
    }

    boolean answers() throws IOException {
        return Http.isOk(frame.keycloakUrl() + "/realms/alliances/.well-known/openid-configuration");
    }

    ProcessBuilder command() {
        List<String> words = new ArrayList<>(java(home, frame.options().setting("STACK_KEYCLOAK_HEAP", "320m")));
        words.addAll(List.of("start", "--optimized", "--import-realm"));
        ProcessBuilder builder = new ProcessBuilder(words).directory(home.toFile());
        builder.environment().putAll(environment());
        return builder;
    }

    /** Java without the shell script around it, so that the number of the process is the one to end. */
    static List<String> java(Path home, String heap) {
        List<String> words = new ArrayList<>(List.of(
                StackFrame.java(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        words.addAll(List.of(
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return words;
    }

    private Map<String, String> environment() {
        DatabaseAccess database = new MariaDb(frame).access(MariaDb.KEYCLOAK);
        Map<String, String> environment = new TreeMap<>(FIXED);
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_HTTP_PORT", "" + frame.ports().keycloak());
        environment.put("KC_HTTP_MANAGEMENT_PORT", "" + frame.ports().keycloakManagement());
        environment.put("KC_HOSTNAME", frame.keycloakUrl());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", frame.secrets().get(Secrets.Name.KEYCLOAK_ADMIN));
        environment.putAll(Settings.mail(frame));
        environment.put("PORTAL_URL", frame.portalUrl());
        environment.put("PORTAL_OIDC_CLIENT_SECRET", frame.secrets().get(Secrets.Name.OIDC_CLIENT));
        environment.put("PORTAL_PROVISIONING_CLIENT_SECRET", frame.secrets().get(Secrets.Name.PROVISIONING_CLIENT));
        return environment;
    }
}
