package ca.alliances.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorizationMatrixTest {
    private final AuthorizationMatrix matrix = new AuthorizationMatrix();

    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionHasSomebodyWhoMay(Action action) {
        assertFalse(matrix.rolesFor(action).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void whoHasNoRoleMayNothing(Action action) {
        assertFalse(matrix.allows(action, Set.of()));
    }

    @Test
    void anAgentDoesNotKeepTheRolesOfOthers() {
        Set<Role> agent = EnumSet.of(Role.ANYONE, Role.SIGNED_IN, Role.AGENT);
        assertFalse(matrix.allows(Action.END_MEMBERSHIP, agent));
        assertTrue(matrix.allows(Action.END_MEMBERSHIP, EnumSet.of(Role.COORDINATOR)));
    }

    /** To write the page anew after a change of the matrix: {@code mvn test -pl portal-model -Dpermissions.write}. */
    @Test
    void thePageOfPermissionsSaysWhatTheMatrixSays() throws IOException {
        Path page = Path.of("../docs/permissions.md");
        if (System.getProperty("permissions.write") != null) {
            Files.writeString(page, rendered());
        }
        assertEquals(rendered(), Files.readString(page));
    }

    private String rendered() {
        StringBuilder page = new StringBuilder(
                "# Who may do what\n\nGenerated from `authorization-matrix.csv`. What is not marked is not allowed.\n\n| role |");
        Stream.of(Action.values())
                .forEach(action -> page.append(' ').append(action).append(" |"));
        page.append("\n| --- |").append(" --- |".repeat(Action.values().length)).append('\n');
        Stream.of(Role.values()).forEach(role -> {
            page.append("| ").append(role).append(" |");
            Stream.of(Action.values())
                    .forEach(action -> page.append(matrix.allows(action, EnumSet.of(role)) ? " yes |" : " |"));
            page.append('\n');
        });
        return page.toString();
    }
}
