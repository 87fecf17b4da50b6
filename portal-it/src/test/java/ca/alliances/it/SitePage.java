package ca.alliances.it;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Role;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page that is in the folders of the portal, with its name there: {@code mandatary/people/list}. */
record SitePage(String name) {
    private static final Path FOLDERS = Path.of("..", "portal-web", "src", "main", "webapp");
    private static final String ENDING = ".xhtml";
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();
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

    /** Everything that the portal has today. */
    static List<SitePage> all() {
        return Stream.of(Area.values()).flatMap(area -> in(area).stream()).toList();
    }

    /** The page that an address shows. */
    static SitePage at(String address) {
        String path = address.replaceFirst("[?#].*", "");
        if (path.startsWith(Area.MANDATARY.path)) {
            return of(Area.MANDATARY, path.replaceFirst("^/t/[^/]+", ""));
        }
        Area area = path.startsWith(Area.ACCOUNT.path) ? Area.ACCOUNT : Area.MINISTRY;
        return of(area, path.substring(area.path.length()));
    }

    private static SitePage of(Area area, String rest) {
        return new SitePage(area.folder() + (rest.isEmpty() ? "/home" : rest));
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

    /** Whether everybody may open it, signed in or not. */
    boolean isPublic() {
        return action().equals(Optional.of(Action.READ_PUBLIC_PAGES));
    }

    /** Whether everybody with an account may open it, since anybody may act for an organization. */
    boolean isForEverybodySignedIn() {
        return action().filter(each -> MATRIX.allows(each, Set.of(Role.SIGNED_IN, Role.PROMOTER)))
                .isPresent();
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
