package ca.alliances.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    @Test
    void everyStateThatItNamesIsOneOfAnApplicationOrTheRoleThatIsGiven() {
        Set<String> known = Stream.concat(Stream.of(ApplicationStatus.values()), Stream.of(Role.values()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Stream.of(Action.values())
                        .flatMap(action -> matrix.linesOf(action).stream())
                        .flatMap(line -> line.named().stream())
                        .filter(state -> !known.contains(state))
                        .toList());
    }

    @Test
    void aCoordinatorGivesEveryRoleButAdministration() {
        List<Grant> coordinator = List.of(new Grant(Role.COORDINATOR, null, null));
        assertTrue(matrix.allows(Action.GRANT_MEMBERSHIP, coordinator, ties(null, "COORDINATOR")));
        assertFalse(matrix.allows(Action.GRANT_MEMBERSHIP, coordinator, ties(null, "TENANT_ADMIN")));
        assertFalse(matrix.allows(Action.END_MEMBERSHIP, coordinator, ties(null, "TENANT_ADMIN")));
        assertTrue(matrix.allows(
                Action.GRANT_MEMBERSHIP,
                List.of(new Grant(Role.TENANT_ADMIN, null, null)),
                ties(null, "TENANT_ADMIN")));
    }

    @Test
    void whoMayBindOthersSignsInWithASecondFactor() {
        Set<Role> binding = Stream.of(Role.values()).filter(matrix::isBinding).collect(Collectors.toSet());
        assertEquals(
                EnumSet.of(
                        Role.APPROVER,
                        Role.FINANCE,
                        Role.COORDINATOR,
                        Role.TENANT_ADMIN,
                        Role.MINISTRY_ANALYST,
                        Role.MINISTRY_ADMIN,
                        Role.OPERATOR),
                binding);
    }

    @Test
    void aRoleOfOneTerritoryReachesNoOther() {
        List<Grant> agent = List.of(new Grant(Role.AGENT, "950", null));
        assertTrue(matrix.allows(Action.CHECK_APPLICATION, agent, ties("950", "SUBMITTED")));
        assertFalse(matrix.allows(Action.CHECK_APPLICATION, agent, ties("960", "SUBMITTED")));
    }

    @Test
    void aRoleWithoutATerritoryReachesTheWholeTenant() {
        assertTrue(matrix.allows(
                Action.CHECK_APPLICATION, List.of(new Grant(Role.AGENT, null, null)), ties("960", "SUBMITTED")));
    }

    @Test
    void aRoleOfOneBodyReachesNoOther() {
        List<Grant> reviewer = List.of(new Grant(Role.REVIEWER, "950", "Autre comité"));
        assertFalse(matrix.allows(Action.SCORE_APPLICATION, reviewer, ties("950", "IN_REVIEW")));
        assertTrue(matrix.allows(
                Action.SCORE_APPLICATION,
                List.of(new Grant(Role.REVIEWER, "950", "Comité")),
                ties("950", "IN_REVIEW")));
    }

    @Test
    void noAgentReadsADraft() {
        assertFalse(matrix.allows(
                Action.READ_APPLICATION, List.of(new Grant(Role.AGENT, null, null)), ties("950", "DRAFT")));
    }

    @Test
    void aPromoterReachesOnlyTheFilesOfHisOrganizations() {
        List<Grant> promoter = List.of(new Grant(Role.PROMOTER, null, null));
        assertFalse(matrix.allows(Action.EDIT_APPLICATION, promoter, ties("950", "DRAFT")));
        assertTrue(matrix.allows(Action.EDIT_APPLICATION, promoter, new Ties("950", Set.of("Comité"), true, "DRAFT")));
        assertFalse(
                matrix.allows(Action.EDIT_APPLICATION, promoter, new Ties("950", Set.of("Comité"), true, "SUBMITTED")));
    }

    private static Ties ties(String territory, String state) {
        return new Ties(territory, Set.of("Comité"), false, state);
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
        StringBuilder page = new StringBuilder("# Who may do what\n\nGenerated from `authorization-matrix.csv`. "
                + "What is not here is not allowed.\nFor memberships the state is the role that is given or taken away. "
                + "An act that binds others or reaches over all tenants asks for a second factor.\n\n"
                + "| action | role | tied by | in state | second factor |\n| --- | --- | --- | --- | --- |\n");
        Stream.of(Action.values())
                .flatMap(action -> matrix.linesOf(action).stream())
                .forEach(line -> page.append("| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                line.action(),
                                line.role(),
                                line.relation(),
                                states(line.states()),
                                line.action().isBinding() ? "yes" : "")));
        return page.toString();
    }

    private static String states(String states) {
        return states.equals("*") ? "any" : states.startsWith("!") ? "any but " + states.substring(1) : states;
    }
}
