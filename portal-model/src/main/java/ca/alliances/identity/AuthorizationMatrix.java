package ca.alliances.identity;

import ca.alliances.shared.Action;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what: the one source for the interceptor, the documentation and the tests. What it does not say is not allowed. */
public final class AuthorizationMatrix {
    private static final String FILE = "authorization-matrix.csv";
    private final Map<Action, List<Line>> lines;
    private final Map<Action, Set<Role>> roles = new EnumMap<>(Action.class);

    /**
     * One line of the file.
     *
     * @param states in which it holds, separated by spaces; {@code *} for all, {@code !} before those in which it does not
     */
    public record Line(Action action, Role role, Relation relation, String states) {
        private static Line of(String line) {
            String[] cells = line.split(",");
            return new Line(Action.valueOf(cells[0]), Role.valueOf(cells[1]), Relation.valueOf(cells[2]), cells[3]);
        }

        /** The states that the line names. */
        public Set<String> named() {
            return Stream.of(states.replaceFirst("^[!*]", "").split(" "))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.toSet());
        }

        private boolean holdsIn(String state) {
            return states.equals("*") || named().contains(state) != states.startsWith("!");
        }
    }

    /** @throws IllegalArgumentException when the file names what does not exist */
    public AuthorizationMatrix() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(AuthorizationMatrix.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines = file.lines().skip(1).map(Line::of).collect(Collectors.groupingBy(Line::action));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.forEach((action, all) ->
                roles.put(action, all.stream().map(Line::role).collect(Collectors.toUnmodifiableSet())));
    }

    /** All it says about that action. */
    public List<Line> linesOf(Action action) {
        return lines.getOrDefault(action, List.of());
    }

    /** The roles that may, at least sometimes; none when the matrix is silent. */
    public Set<Role> rolesFor(Action action) {
        return roles.getOrDefault(action, Set.of());
    }

    /** Whether who has that role may bind others, so that he signs in with a second factor. */
    public boolean isBinding(Role role) {
        return roles.entrySet().stream()
                .anyMatch(each -> each.getKey().isBinding() && each.getValue().contains(role));
    }

    /** Whether one of these roles may, at least sometimes. */
    public boolean allows(Action action, Collection<Role> roles) {
        return roles.stream().anyMatch(rolesFor(action)::contains);
    }

    /** Whether who has these roles may act so on a thing with these ties. */
    public boolean allows(Action action, Collection<Grant> grants, Ties ties) {
        return linesOf(action).stream()
                .filter(line -> line.holdsIn(ties.state()))
                .anyMatch(line -> grants.stream()
                        .anyMatch(grant -> grant.role() == line.role() && grant.reaches(line.relation(), ties)));
    }

    /**
     * The territories of the tenant on whose things who has these roles may act so, at least in some state; empty: on those of all. What
     * comes before a body is bounded by the territory here and by the body where it is kept.
     */
    public Optional<Set<String>> territories(Action action, Collection<Grant> grants) {
        List<Grant> reaching = linesOf(action).stream()
                .flatMap(line -> grants.stream()
                        .filter(grant -> grant.role() == line.role())
                        .map(grant -> line.relation() == Relation.ANY ? new Grant(grant.role(), null, null) : grant))
                .toList();
        return reaching.stream().anyMatch(grant -> grant.territory() == null)
                ? Optional.empty()
                : Optional.of(reaching.stream().map(Grant::territory).collect(Collectors.toSet()));
    }
}
