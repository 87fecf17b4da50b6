package ca.alliances.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** On what and of what the figures are. */
record Machine(
        String processor, int cores, String memory, String system, String java, String commit, String busyBefore) {
    static Machine look(Path home) throws IOException, InterruptedException {
        return new Machine(
                line("/proc/cpuinfo", "model name"),
                Runtime.getRuntime().availableProcessors(),
                "%d GiB"
                        .formatted(
                                Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1_000_000),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                git(home, "rev-parse", "--short", "HEAD")
                        + (git(home, "status", "--porcelain").isEmpty() ? "" : " with changes"),
                Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
    }

    private static String line(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(each -> each.startsWith(name))
                    .map(each -> each.split(":", 2)[1].strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String git(Path home, String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = home.toString();
        System.arraycopy(words, 0, command, 3, words.length);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
