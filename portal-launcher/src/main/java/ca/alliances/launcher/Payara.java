package ca.alliances.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The portal on Payara Micro. */
final class Payara {
    private static final String CONFIG = "set configs.config.server-config.";
    private final StackFrame frame;

    Payara(StackFrame frame) {
        this.frame = frame;
    }

    /** The start page answers only if the deployment worked; Payara itself says it is ready even if it failed. */
    boolean answers() throws IOException {
        return Http.isOk(frame.portalUrl() + "/health/ready") && Http.isOk(frame.portalUrl() + "/");
    }

    /** What Payara unpacks is kept between starts, unless a start was broken off or Payara is another one. */
    private Path root() {
        Path root = frame.data().file("payara");
        try {
            if (!Files.exists(complete()) || !Files.readString(complete()).equals(version())) {
                DataFolder.delete(root);
            }
            Files.createDirectories(root.resolve("tmp"));
            Files.deleteIfExists(complete());
            return root;
        } catch (IOException e) {
            throw new LaunchFailure("The portal cannot be prepared in " + root + ": " + e.getMessage(), e);
        }
    }

    /** Called when the portal has answered. */
    void started() {
        try {
            Files.writeString(complete(), version());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + complete() + ": " + e.getMessage(), e);
        }
    }

    private Path complete() {
        return frame.data().file("payara").resolve("complete");
    }

    private String version() {
        return frame.artefacts().payara().getFileName().toString();
    }

    ProcessBuilder command() {
        Path root = root();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                StackFrame.java(),
                "-Xms64m",
                "-Xmx" + frame.options().setting("STACK_PORTAL_HEAP", "512m"),
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + root.resolve("tmp"),
                "-jar",
                frame.artefacts().payara().toString(),
                "--rootdir",
                root.toString(),
                "--nocluster",
                "--disablephonehome",
                "--port",
                "" + frame.ports().portal(),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                commands(root).toString(),
                "--deploy",
                frame.artefacts().war().toString()));
        builder.environment().putAll(Settings.of(frame));
        return builder.directory(root.toFile());
    }

    /** Listens on this machine only and compresses what it sends; without the data grid, which would listen on all addresses. */
    private static Path commands(Path root) {
        try {
            return Files.writeString(
                    root.resolve("preboot.txt"),
                    String.join(
                            "\n",
                            CONFIG + "network-config.network-listeners.network-listener.http-listener.address="
                                    + Ports.HOST,
                            CONFIG + "network-config.protocols.protocol.http-listener.http.compression=on",
                            CONFIG + "network-config.protocols.protocol.http-listener.http.compressable-mime-type="
                                    + "text/html,text/css,text/plain,text/csv,text/xml,application/javascript,"
                                    + "application/json,image/svg+xml",
                            CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                            ""));
        } catch (IOException e) {
            throw new LaunchFailure("The portal cannot be prepared in " + root + ": " + e.getMessage(), e);
        }
    }
}
