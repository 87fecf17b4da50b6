package ca.alliances.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Where the build has put the servers and the portal. */
final class Artefacts {
    private final Path home;
    private final Properties names;

    private Artefacts(Path home, Properties names) {
        this.home = home;
        this.names = names;
    }

    /** Looks in the folder {@code portal.home} if that property is set, else upwards from the working directory. */
    static Artefacts locate() {
        String given = System.getProperty("portal.home");
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("portal-launcher"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new LaunchFailure("The folder of the portal is not found from here. Start it with ./portal run.");
        }
        Artefacts artefacts = new Artefacts(folder, names());
        List.of(artefacts.war(), artefacts.payara(), artefacts.keycloak(), artefacts.mariadb())
                .forEach(Artefacts::requireExisting);
        return artefacts;
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream in = Artefacts.class.getResourceAsStream("stack.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new LaunchFailure("The launcher is damaged: build it anew with ./portal run.", e);
        }
        return names;
    }

    Path war() {
        return home.resolve("portal-web/target/portal.war");
    }

    Path payara() {
        return stack().resolve(names.getProperty("payara"));
    }

    Path keycloak() {
        return stack().resolve(names.getProperty("keycloak"));
    }

    Path mariadb() {
        return stack().resolve(names.getProperty("mariadb"));
    }

    private Path stack() {
        return home.resolve("portal-launcher/target/stack");
    }

    private static void requireExisting(Path path) {
        if (!Files.exists(path)) {
            throw new LaunchFailure("Not built yet: " + path
                    + " is missing. Start with ./portal run, or build with mvn package -DskipTests.");
        }
    }
}
