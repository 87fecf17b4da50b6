package ca.alliances.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** MariaDB from its binaries: makes the data once, then gives the command that serves it. */
final class MariaDb {
    static final String PORTAL = "portal";
    static final String KEYCLOAK = "keycloak";
    private static final List<String> OPTIONS = List.of(
            "--socket=mariadb.sock",
            "--pid-file=mariadb.pid",
            "--skip-name-resolve",
            "--skip-ssl",
            "--default-time-zone=+00:00",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--performance-schema=OFF",
            "--innodb-log-file-size=96M",
            "--aria-pagecache-buffer-size=8M",
            "--key-buffer-size=1M",
            "--max-connections=200");
    private final StackFrame frame;
    private final Path binaries;
    private final Path data;

    MariaDb(StackFrame frame) {
        this.frame = frame;
        this.binaries = frame.artefacts().mariadb();
        this.data = frame.data().file("mariadb");
    }

    /** How the schema is reached over JDBC. */
    DatabaseAccess access(String schema) {
        Secrets.Name secret = schema.equals(PORTAL) ? Secrets.Name.PORTAL_DATABASE : Secrets.Name.KEYCLOAK_DATABASE;
        String url = "jdbc:mariadb://" + Ports.HOST + ":" + frame.ports().database() + "/" + schema;
        return new DatabaseAccess(url, schema, frame.secrets().get(secret));
    }

    boolean answers() throws SQLException {
        DatabaseAccess access = access(PORTAL);
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return connection.isValid(2);
        }
    }

    /** Installs the system tables if this is the first start. Made beside and moved at the end, so that a broken attempt leaves nothing. */
    void install() {
        if (Files.exists(data)) {
            return;
        }
        try {
            makeExecutable();
            Path draft = frame.data().file("mariadb.new");
            DataFolder.delete(draft);
            Files.createDirectories(draft);
            frame.children().complete(installation(draft), frame.data().log("mariadb-install"));
            Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("MariaDB cannot make its data: " + e.getMessage(), e);
        }
    }

    private void makeExecutable() throws IOException {
        for (String name :
                List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db")) {
            if (!binaries.resolve(name).toFile().setExecutable(true)) {
                throw new IOException("no permission to make " + binaries.resolve(name) + " executable");
            }
        }
    }

    private List<String> installation(Path folder) {
        List<String> words = new ArrayList<>(List.of(
                binaries.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + folder,
                "--skip-test-db",
                "--skip-name-resolve"));
        asRoot(words);
        return words;
    }

    private static void asRoot(List<String> words) {
        if (System.getProperty("user.name").equals("root")) {
            words.add("--user=root");
        }
    }

    /** The command of the server: modest memory, this machine only, its users renewed from the secrets at each start. */
    ProcessBuilder command() {
        try {
            makeExecutable();
            List<String> words =
                    new ArrayList<>(List.of(binaries.resolve("bin/mariadbd").toString(), "--no-defaults"));
            words.addAll(List.of("--basedir=" + binaries, "--datadir=" + data, "--init-file=" + users()));
            words.addAll(List.of(
                    "--bind-address=" + Ports.HOST, "--port=" + frame.ports().database()));
            words.add("--innodb-buffer-pool-size=" + frame.options().setting("STACK_DB_BUFFER", "128M"));
            words.addAll(OPTIONS);
            asRoot(words);
            return new ProcessBuilder(words);
        } catch (IOException e) {
            throw new LaunchFailure("MariaDB cannot be prepared: " + e.getMessage(), e);
        }
    }

    private Path users() throws IOException {
        Path file = frame.data().file("mariadb-users.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, userOf(PORTAL) + userOf(KEYCLOAK));
    }

    private String userOf(String schema) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'%2$s';
                ALTER USER '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON %1$s.* TO '%1$s'@'%2$s';
                """
                .formatted(schema, Ports.HOST, access(schema).password());
    }
}
