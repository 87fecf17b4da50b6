package ca.alliances.it;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands against a start is said in one line that names what to do, before anything is started. */
class RunRefusalsIT {
    private static final int PORT = 18380;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aBusyPortIsNamedWithAnotherToChoose(int offset) throws Exception {
        try (ServerSocket taken = new ServerSocket(PORT + offset, 1, InetAddress.getByName("127.0.0.1"))) {
            run(Map.of()).assertRefused("Port " + taken.getLocalPort() + " (", "another program", "--port");
        }
    }

    @Test
    void aFullDiskIsSaid() throws Exception {
        run(Map.of("STACK_NEEDED_MEGABYTES", "999999999"))
                .assertRefused("nearly full", "999999999 MB needed", "--data");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws Exception {
        RunCommand.run(Map.of(), "--port", "" + PORT, "--data", "/proc/portal")
                .assertRefused("/proc/portal cannot be written", "--data");
    }

    @Test
    void freshErasesOnlyWhatIsThePortals() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        run(Map.of(), "--fresh", "--yes").assertRefused("is not a data folder of the portal", "--data");
    }

    @Test
    void freshErasesNothingWithoutAYes() throws Exception {
        Files.writeString(folder.resolve("run.lock"), "");
        run(Map.of(), "--fresh").assertRefused("Nothing was erased", "--yes");
    }

    @Test
    void anOptionThatIsNoneIsRefused() throws Exception {
        RunCommand.run(Map.of(), "--prot", "9000").assertRefused("Unknown option --prot", "./portal help");
        RunCommand.run(Map.of(), "--port", "many").assertRefused("--port needs a number, not many");
        RunCommand.run(Map.of(), "--data").assertRefused("--data needs a value");
    }

    @Test
    void anotherJavaIsNamed() throws Exception {
        fake("javac", "echo javac 11.0.20");
        RunCommand.portal(Map.of("JAVA_HOME", folder.toString()), "run")
                .assertRefused("Java 17 is needed", "javac 11.0.20", "JAVA_HOME");
    }

    @Test
    void aMissingJavaIsNamedWithWhatToInstall() throws Exception {
        RunCommand.portal(Map.of("JAVA_HOME", folder.toString()), "run")
                .assertRefused("sudo apt-get install openjdk-17-jdk-headless", "JAVA_HOME");
    }

    @Test
    void aDiskThatTheBuildWouldFillIsSaidBeforeIt() throws Exception {
        Path bin = fake("df", "printf 'disk\\nnone 1 1 7 1 /\\n'");
        Map<String, String> tools = Map.of("PATH", bin + ":" + System.getenv("PATH"));
        RunCommand.portal(tools, "test", "--no-such-option-of-maven")
                .assertRefused("is nearly full: 7 MB free", "MB needed to build", "Make room");
    }

    private RunCommand run(Map<String, String> environment, String... more) {
        String[] words = new String[more.length + 4];
        System.arraycopy(new String[] {"--port", "" + PORT, "--data", folder.toString()}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return RunCommand.run(environment, words);
    }

    /** A command that another one of that name stands before; its folder. */
    private Path fake(String name, String script) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path command = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        return bin;
    }
}
