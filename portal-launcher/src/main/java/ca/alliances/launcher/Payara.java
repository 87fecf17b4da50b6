package ca.alliances.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The portal on Payara Micro. */
final class Payara implements Server.Readiness {
    private static final String CONFIG = "set configs.config.server-config.";

    /** In bytes, as {@code max-request-size} in the portal's {@code web.xml}. */
    private static final int LARGEST_REQUEST = 28 << 20;

    private static final Predicate<String> NOTHING_DEPLOYED =
            Pattern.compile("\"Deployed\": \\[\\s*]").asPredicate();

    /** The applications of {@code domain.xml}, and the server's mention of them. */
    private static final Pattern DEPLOYED = Pattern.compile(
            "<application .*?</application>|<application-ref [^>]*>(?:</application-ref>)?", Pattern.DOTALL);

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=320m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC");
    private final StackFrame frame;

    Payara(StackFrame frame) {
        this.frame = frame;
    }

    /** The start page answers only if the deployment worked; Payara itself says it is ready even if it failed. */
    @Override
    public boolean answers() throws IOException {
        return Http.isOk(frame.portalUrl() + "/health/ready") && Http.isOk(frame.portalUrl() + "/");
    }

    /** A failed deployment is not repeated: Payara then lists what it has deployed, which is nothing, and waits for ever. */
    @Override
    public boolean isHopeless(String log) {
        return NOTHING_DEPLOYED.test(log);
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
            forgetDeployment(root);
            return root;
        } catch (IOException e) {
            throw new LaunchFailure("The portal cannot be prepared in " + root + ": " + e.getMessage(), e);
        }
    }

    /**
     * Payara remembers what it had deployed and would begin with that, answer, take it away again and deploy anew what the command names: for some
     * seconds nobody would be answered who was told that the portal is there.
     */
    private static void forgetDeployment(Path root) throws IOException {
        DataFolder.delete(root.resolve("applications"));
        DataFolder.delete(root.resolve("generated"));
        Path domain = root.resolve("config/domain.xml");
        if (Files.exists(domain)) {
            Files.writeString(domain, DEPLOYED.matcher(Files.readString(domain)).replaceAll(""));
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

    /** Runs with the settings of the stack and those others; an empty one is not given at all. */
    ProcessBuilder command(Map<String, String> others) {
        Path root = root();
        List<String> words = new ArrayList<>(List.of(StackFrame.java(), "-Djava.io.tmpdir=" + root.resolve("tmp")));
        words.add("-Xmx" + frame.options().setting("STACK_PORTAL_HEAP", "512m"));
        words.addAll(JVM);
        words.addAll(List.of("-jar", frame.artefacts().payara().toString(), "--rootdir", root.toString()));
        words.addAll(List.of(
                "--port", "" + frame.ports().portal(), "--contextroot", "/", "--nocluster", "--disablephonehome"));
        words.addAll(List.of("--logproperties", logging(root).toString()));
        words.addAll(List.of("--prebootcommandfile", commands(root).toString()));
        words.addAll(List.of("--deploy", frame.artefacts().war().toString()));
        alsoDeployed(root).ifPresent(file -> words.addAll(List.of("--postbootcommandfile", file.toString())));
        ProcessBuilder builder = new ProcessBuilder(words);
        Map<String, String> settings = Settings.of(frame);
        settings.putAll(others);
        settings.values().removeIf(String::isEmpty);
        builder.environment().putAll(settings);
        return builder.directory(root.toFile());
    }

    /** Another WAR beside the portal, under its file name: only the bench asks for one, to compare with. */
    private Optional<Path> alsoDeployed(Path root) {
        String war = frame.options().setting("STACK_ALSO_DEPLOY", "");
        if (war.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.writeString(root.resolve("postboot.txt"), "deploy " + war + "\n"));
        } catch (IOException e) {
            throw new LaunchFailure("The portal cannot be prepared in " + root + ": " + e.getMessage(), e);
        }
    }

    private static Path logging(Path root) {
        Path file = root.resolve("logging.properties");
        try (InputStream in = Payara.class.getResourceAsStream("logging.properties")) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new LaunchFailure("The portal cannot be prepared in " + root + ": " + e.getMessage(), e);
        }
    }

    /**
     * Listens on this machine only, compresses what it sends and reads no request that is larger than the largest form; without the data grid,
     * which would listen on all addresses, and without metrics, which anybody could read.
     */
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
                            CONFIG + "network-config.protocols.protocol.http-listener.http.max-post-size-bytes="
                                    + LARGEST_REQUEST,
                            CONFIG + "microprofile-metrics-configuration.enabled=false",
                            CONFIG + "microprofile-metrics-configuration.virtual-servers=none",
                            CONFIG + "hazelcast-config-specific-configuration.enabled=false",
                            ""));
        } catch (IOException e) {
            throw new LaunchFailure("The portal cannot be prepared in " + root + ": " + e.getMessage(), e);
        }
    }
}
