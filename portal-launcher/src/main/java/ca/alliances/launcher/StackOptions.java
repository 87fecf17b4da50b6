package ca.alliances.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stack is started with: the first of its ports, the folder that keeps its data, whether demo tenants are loaded, and settings
 * that override those of the portal or the sizes of the servers ({@code STACK_DB_BUFFER}, {@code STACK_PORTAL_HEAP},
 * {@code STACK_KEYCLOAK_HEAP}); {@code STACK_ALSO_DEPLOY} names a WAR that is deployed beside the portal.
 */
public record StackOptions(int port, Path data, boolean demo, Map<String, String> settings) {
    /** Makes the path absolute and keeps a copy of the settings. */
    public StackOptions {
        data = data.toAbsolutePath().normalize();
        settings = Map.copyOf(settings);
    }

    /** A stack with demo data and usual settings. */
    public static StackOptions on(int port, Path data) {
        return new StackOptions(port, data, true, Map.of());
    }

    /** The same with that setting: an environment variable of the portal or a size of a server. */
    public StackOptions with(String name, String value) {
        Map<String, String> more = new TreeMap<>(settings);
        more.put(name, value);
        return new StackOptions(port, data, demo, more);
    }

    /** The setting, else the variable of the environment, else the default. */
    String setting(String name, String otherwise) {
        String environment = System.getenv(name);
        return settings.getOrDefault(name, environment == null || environment.isBlank() ? otherwise : environment);
    }
}
