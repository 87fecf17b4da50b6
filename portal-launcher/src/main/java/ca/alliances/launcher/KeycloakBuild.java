package ca.alliances.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prepares the Keycloak distribution once per build: puts the login theme in and lets Keycloak optimise itself for MariaDB. */
final class KeycloakBuild {
    private static final List<String> OPTIONS = List.of("build", "--db=mariadb", "--health-enabled=true");
    private final StackFrame frame;
    private final Path distribution;

    KeycloakBuild(StackFrame frame) {
        this.frame = frame;
        this.distribution = frame.artefacts().keycloak();
    }

    /** Does what is not done yet; one launcher at a time. */
    void ensure(Consumer<String> progress) {
        Path stamp = distribution.resolve("portal.stamp");
        try (FileChannel channel = FileChannel.open(
                distribution.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Map<String, byte[]> theme = RealmFiles.theme();
            String wanted = OPTIONS + " " + digest(theme);
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return;
            }
            progress.accept("Preparing Keycloak, once (about half a minute) …");
            Files.deleteIfExists(stamp);
            restoreOriginal();
            RealmFiles.writeJar(theme, distribution.resolve("providers/alliances-theme.jar"));
            build();
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak cannot be prepared in " + distribution + ": " + e.getMessage(), e);
        }
    }

    /** Keycloak rewrites the very files it starts from: keep them as they came, so that a broken attempt can be repeated. */
    private void restoreOriginal() throws IOException {
        Path live = distribution.resolve("lib/quarkus");
        Path original = distribution.resolve("lib/quarkus.original");
        if (!Files.exists(original)) {
            Path draft = distribution.resolve("lib/quarkus.draft");
            DataFolder.delete(draft);
            copy(live, draft);
            Files.move(draft, original, StandardCopyOption.ATOMIC_MOVE);
        }
        DataFolder.delete(live);
        copy(original, live);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : found.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private void build() throws IOException {
        List<String> words = new ArrayList<>(Keycloak.java(distribution, "512m"));
        words.addAll(OPTIONS);
        frame.children().complete(words, frame.data().log("keycloak-build"));
    }

    private static String digest(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
