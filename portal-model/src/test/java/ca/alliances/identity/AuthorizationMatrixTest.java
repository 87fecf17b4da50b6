package ca.alliances.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Action;
import java.util.EnumSet;
import java.util.Set;
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
}
