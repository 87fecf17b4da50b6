package ca.alliances.identity;

import ca.alliances.shared.Action;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may do what: the one source for the interceptor, the documentation and the tests. What it does not say is not allowed. */
public final class AuthorizationMatrix {
    private static final String FILE = "authorization-matrix.csv";
    private final Map<Action, Set<Role>> granted = new EnumMap<>(Action.class);

    /** @throws IllegalArgumentException when the file names an action or a role that does not exist */
    public AuthorizationMatrix() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(AuthorizationMatrix.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",")).forEach(cells -> granted.computeIfAbsent(
                            Action.valueOf(cells[0]), action -> EnumSet.noneOf(Role.class))
                    .add(Role.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles that may; none when the matrix is silent. */
    public Set<Role> rolesFor(Action action) {
        return granted.getOrDefault(action, Set.of());
    }

    /** Whether one of these roles may. */
    public boolean allows(Action action, Set<Role> roles) {
        return roles.stream().anyMatch(rolesFor(action)::contains);
    }
}
