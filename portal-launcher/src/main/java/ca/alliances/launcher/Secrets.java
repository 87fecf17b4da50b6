package ca.alliances.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords and keys of one data folder: made at random once, kept in a file that only its owner can read. */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and adds what is not in it yet. */
    static Secrets in(Path file) {
        try {
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    values.load(in);
                }
            }
            if (complete(values)) {
                save(values, file);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new LaunchFailure("The secrets cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }

    private static boolean complete(Properties values) {
        boolean changed = false;
        for (Name name : Name.values()) {
            changed |= values.putIfAbsent(name.key, name == Name.FILES_KEY ? key() : password()) == null;
        }
        return changed;
    }

    private static void save(Properties values, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(draft)) {
            values.store(out, "Portail des Alliances: secrets of this data folder");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    String get(Name name) {
        return values.getProperty(name.key);
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(24));
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(random(32));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** What is kept secret. */
    enum Name {
        PORTAL_DATABASE("database.portal.password"),
        KEYCLOAK_DATABASE("database.keycloak.password"),
        KEYCLOAK_ADMIN("keycloak.admin.password"),
        OIDC_CLIENT("oidc.client.secret"),
        PROVISIONING_CLIENT("provisioning.client.secret"),
        FILES_KEY("files.key");

        private final String key;

        Name(String key) {
            this.key = key;
        }
    }
}
