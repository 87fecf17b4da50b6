package ca.alliances.it;

import ca.alliances.shared.Action;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that is in the folders of the portal, with its name there: {@code mandatary/people/list}. */
record SitePage(String name) {
    private static final Path FOLDERS = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final String ENDING = ".xhtml";
    private static final Map<String, Action> ACTIONS = actions();

    /** The areas of the site and where they are in an address. */
    enum Area {
        MANDATARY("/t/"),
        MINISTRY("/ministere"),
        ACCOUNT("/mon-compte");

        private final String path;

        Area(String path) {
            this.path = path;
        }

        private String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All that the folder of the area holds today. */
    static List<SitePage> in(Area area) {
        Path folder = FOLDERS.resolve(area.folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> FOLDERS.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> new SitePage(file.substring(0, file.length() - ENDING.length())))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of an area's folder that an address without parameters shows. */
    static SitePage at(String tenantPath, String path) {
        String rest = path.substring(tenantPath.length());
        return new SitePage("mandatary" + (rest.isEmpty() ? "/home" : rest));
    }

    /** Its address without parameters; the tenant counts only in the tenants' area. */
    String address(String tenant) {
        Area area = Arrays.stream(Area.values())
                .filter(each -> name.startsWith(each.folder() + "/"))
                .findFirst()
                .orElseThrow();
        String rest = name.substring(area.folder().length());
        return area.path + (area == Area.MANDATARY ? tenant : "") + (rest.equals("/home") ? "" : rest);
    }

    /** What one does by opening it, as the table of pages says; nothing for a page that is not in the table. */
    Optional<Action> action() {
        return Optional.ofNullable(ACTIONS.get(name));
    }

    boolean isPublic() {
        return action().equals(Optional.of(Action.READ_PUBLIC_PAGES));
    }

    private static Map<String, Action> actions() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SitePage.class.getResourceAsStream("pages.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Action.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
