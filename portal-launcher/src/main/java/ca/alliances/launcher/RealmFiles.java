package ca.alliances.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** What the module keycloak-realm brings: the realm of production, what the demo adds, the look of the login pages. */
final class RealmFiles {
    private static final String FOLDER = "/ca/alliances/realm/";
    private static final String THEME_LIST = "META-INF/keycloak-themes.json";
    private static final String THEME = "theme";
    private static final String SERVICES = "META-INF/services";

    private RealmFiles() {}

    static byte[] realm() {
        return resource("alliances-realm.json");
    }

    static byte[] demoFile() {
        return resource("demo.json");
    }

    static JsonObject demo() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(demoFile()))) {
            return reader.readObject();
        }
    }

    /** The logins of the demo, in the order of the file. */
    static List<DemoLogin> demoLogins() {
        return demo().getJsonArray("users").getValuesAs(DemoLogin::of);
    }

    /** What the demo changes in the realm, as the admin interface takes it. */
    static JsonObject relaxedRealm() {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        relaxations("realm")
                .forEach((name, relaxation) ->
                        settings.add(name, relaxation.asJsonObject().get("value")));
        return settings.build();
    }

    /** What the demo changes in the settings of the portal. */
    static Map<String, String> relaxedSettings() {
        Map<String, String> settings = new TreeMap<>();
        relaxations("portal")
                .forEach((name, relaxation) ->
                        settings.put(name, relaxation.asJsonObject().getString("value")));
        return settings;
    }

    private static JsonObject relaxations(String of) {
        return demo().getJsonObject("relaxations").getJsonObject(of);
    }

    private static byte[] resource(String name) {
        try (InputStream in = RealmFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new LaunchFailure(
                        "The module keycloak-realm brings no " + name + ": build anew with ./portal run.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LaunchFailure("The realm cannot be read: " + e.getMessage(), e);
        }
    }

    /** The files of the login theme, and of the steps that the sign-in has of its own, by their path in a jar for Keycloak. */
    static Map<String, byte[]> theme() {
        URL realm = RealmFiles.class.getResource(FOLDER + "alliances-realm.json");
        Map<String, byte[]> files = new TreeMap<>();
        try {
            if (!realm.getProtocol().equals("jar")) {
                collect(
                        Path.of(realm.toURI())
                                .getParent()
                                .getParent()
                                .getParent()
                                .getParent(),
                        files);
            } else {
                URI jar = URI.create(realm.toString()
                        .substring("jar:".length(), realm.toString().indexOf("!/")));
                try (FileSystem system = FileSystems.newFileSystem(Path.of(jar))) {
                    collect(system.getPath("/"), files);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new LaunchFailure("The login theme cannot be read: " + e.getMessage(), e);
        }
        return files;
    }

    private static void collect(Path root, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(root.resolve(THEME))) {
            return;
        }
        take(root, THEME, "", files);
        take(root, SERVICES, "", files);
        take(root, FOLDER.substring(1), ".class", files);
        Path list = root.resolve(THEME_LIST);
        files.put(
                THEME_LIST,
                Files.exists(list) ? Files.readAllBytes(list) : listOf(files).getBytes(StandardCharsets.UTF_8));
    }

    private static void take(Path root, String folder, String ending, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.walk(root.resolve(folder))) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
    }

    /** Keycloak wants a jar to list its themes: one theme, its types are the folders below it. */
    private static String listOf(Map<String, byte[]> files) {
        List<String> types = files.keySet().stream()
                .filter(path -> path.startsWith(THEME + "/"))
                .map(path -> path.split("/")[2])
                .distinct()
                .toList();
        return Json.createObjectBuilder()
                .add(
                        "themes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name", "alliances")
                                        .add("types", Json.createArrayBuilder(types))))
                .build()
                .toString();
    }

    /** Writes a jar with those files, byte for byte the same for the same files. */
    static void writeJar(Map<String, byte[]> files, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                JarEntry entry = new JarEntry(file.getKey());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        }
    }

    /** Somebody of the demo: how to sign in and who that is. */
    record DemoLogin(String username, String password, String description) {
        private static DemoLogin of(JsonObject user) {
            String password = user.getJsonArray("credentials").getJsonObject(0).getString("value");
            String name = user.getString("firstName", "") + " " + user.getString("lastName", "");
            JsonObject attributes = user.getJsonObject("attributes");
            boolean described = attributes != null && attributes.containsKey("description");
            return new DemoLogin(
                    user.getString("username"),
                    password,
                    described ? attributes.getJsonArray("description").getString(0) : name.strip());
        }
    }
}
