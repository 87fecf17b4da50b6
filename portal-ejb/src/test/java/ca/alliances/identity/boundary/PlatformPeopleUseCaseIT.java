package ca.alliances.identity.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.PlatformInvitation;
import ca.alliances.identity.Role;
import ca.alliances.identity.SecondFactorMissing;
import ca.alliances.identity.control.FirstInvitation;
import ca.alliances.monitoring.boundary.Cockpit;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Letters;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the first people of the platform and of a tenant come in, in the real container. */
@ArquillianTest
class PlatformPeopleUseCaseIT {
    private static final TenantId TENANT = new TenantId("slsj");

    @Inject
    private PlatformPeople platform;

    @Inject
    private FirstInvitation first;

    @Inject
    private Acceptances acceptances;

    @Inject
    private Memberships memberships;

    @Inject
    private Cockpit cockpit;

    private String operator;
    private String newcomer;

    @BeforeEach
    void twoPeople() throws Exception {
        Somebody.run("DELETE FROM membership WHERE tenant_code = ?", TENANT.code());
        operator = Somebody.with("OPERATOR", null);
        newcomer = Somebody.newcomer();
    }

    @Test
    void aPlatformWithoutAnOperatorInvitesTheFirstOneAndNoSecond() throws Exception {
        Somebody.run("UPDATE membership SET valid_to = '2020-04-02' WHERE role = 'OPERATOR'");
        Somebody.run("UPDATE invitation SET state = 'REVOKED' WHERE role = 'OPERATOR'");
        String second = Somebody.newcomer();
        first.write(address(newcomer));
        first.write(address(second));
        assertFalse(Letters.areAt(address(second)), "the first could still accept");
        accept();
        first.write(address(second));
        assertFalse(Letters.areAt(address(second)), "somebody operates the platform");
        assertTrue(Acting.as(newcomer, null, () -> platform.members()).stream()
                .anyMatch(each -> each.email().equals(address(newcomer)) && each.role() == Role.OPERATOR));
    }

    @Test
    void whoeverIsInvitedToTheMinistryReadsItsFiguresAndKeepsNobody() throws Exception {
        assertThrows(NotFound.class, () -> Acting.as(newcomer, null, () -> cockpit.years()));
        in(() -> platform.invite(address(newcomer), Role.MINISTRY_ANALYST));
        accept();
        Acting.as(newcomer, null, () -> cockpit.years());
        assertThrows(NotFound.class, () -> Acting.as(newcomer, null, () -> platform.members()));
    }

    @ParameterizedTest
    @EnumSource(names = {"MINISTRY_ANALYST", "MINISTRY_ADMIN", "OPERATOR"})
    void keycloakIsToldThatARoleOfThePlatformTakesASecondFactor(Role role) throws Exception {
        in(() -> platform.invite(address(newcomer), role));
        accept();
        assertEquals(
                "1",
                Somebody.one(
                        "SELECT COUNT(*) FROM provisioning_task WHERE subject = ? AND second_factor AND tenant_code IS NULL",
                        newcomer));
    }

    @Test
    void onePasswordIsEnoughNeitherForTheseRolesNorForTheFiguresOfTheMinistry() throws Exception {
        String analyst = Somebody.with("MINISTRY_ANALYST", null);
        assertThrows(
                SecondFactorMissing.class, () -> Acting.withoutSecondFactor(operator, null, () -> platform.members()));
        assertThrows(SecondFactorMissing.class, () -> Acting.withoutSecondFactor(analyst, null, () -> cockpit.years()));
    }

    @Test
    void theFirstPersonOfATenantTakesItOutOfTheHandsOfThePlatform() throws Exception {
        in(() -> platform.inviteFirst(TENANT, address(newcomer), Role.COORDINATOR));
        assertTrue(Acting.as(operator, null, () -> platform.unkept()).containsValue("slsj"));
        accept();
        assertFalse(Acting.as(operator, null, () -> platform.unkept()).containsValue("slsj"));
        assertEquals(1, Acting.as(newcomer, "slsj", () -> memberships.count(MembershipFilter.ALL)));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> in(() -> platform.inviteFirst(TENANT, address(operator), Role.TENANT_ADMIN)));
        assertEquals("identity.has-keeper", refused.key());
        assertThrows(NotFound.class, () -> Acting.as(operator, "slsj", () -> memberships.count(MembershipFilter.ALL)));
    }

    @Test
    void whatThePlatformSentToATenantIsWorthNothingOnceSomebodyKeepsItsPeople() throws Exception {
        String late = Somebody.newcomer();
        in(() -> platform.inviteFirst(TENANT, address(newcomer), Role.COORDINATOR));
        in(() -> platform.inviteFirst(TENANT, address(late), Role.TENANT_ADMIN));
        String token = Letters.to(address(late));
        assertTrue(Acting.as(late, null, () -> acceptances.find(token)).isPresent());
        accept();
        assertTrue(Acting.as(late, null, () -> acceptances.find(token)).isEmpty());
        assertThrows(
                NotFound.class,
                () -> Acting.as(late, null, () -> {
                    acceptances.accept(token);
                    return null;
                }));
    }

    @Test
    void thePlatformGivesNoOtherRoleOfATenantAndNoneOfATenantWithoutOne() {
        assertEquals(
                "identity.role-missing",
                assertThrows(
                                RuleViolation.class,
                                () -> in(() -> platform.inviteFirst(TENANT, address(newcomer), Role.AGENT)))
                        .key());
        assertEquals(
                "identity.role-missing",
                assertThrows(RuleViolation.class, () -> in(() -> platform.invite(address(newcomer), Role.COORDINATOR)))
                        .key());
    }

    @Test
    void theRecordOfThePlatformAndOfTheTenantHaveWhoInvited() throws Exception {
        in(() -> platform.invite(address(newcomer), Role.MINISTRY_ADMIN));
        in(() -> platform.inviteFirst(TENANT, address(newcomer), Role.TENANT_ADMIN));
        assertEquals("1", entries("portail", "identity.person-invited"));
        assertEquals("1", entries("slsj", "identity.person-invited"));
    }

    @Test
    void anInvitationOfThePlatformIsReplacedAndTakenBack() throws Exception {
        in(() -> platform.invite(address(newcomer), Role.OPERATOR));
        PlatformInvitation sent = pending();
        String token = Letters.to(address(newcomer));
        in(() -> platform.sendAgain(sent.reference()));
        assertFalse(token.equals(Letters.to(address(newcomer))));
        in(() -> platform.revoke(sent.reference()));
        assertThrows(NotFound.class, this::accept);
        assertEquals("1", entries("portail", "identity.invitation-revoked"));
    }

    @Test
    void aRoleOfThePlatformThatIsTakenAwayIsGoneAtTheNextClickButNobodyTakesHisOwn() throws Exception {
        String other = Somebody.with("OPERATOR", null);
        in(() -> platform.end(roleOf(other)));
        assertThrows(NotFound.class, () -> Acting.as(other, null, () -> platform.members()));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> in(() -> platform.end(roleOf(operator))));
        assertEquals("identity.own-membership", refused.key());
    }

    @Test
    void aRoleOfATenantIsNotTakenAwayByThePlatform() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String reference = Somebody.one("SELECT reference FROM membership WHERE subject = ?", coordinator);
        assertThrows(NotFound.class, () -> in(() -> platform.end(reference)));
    }

    private String roleOf(String person) {
        return platform.members().stream()
                .filter(each -> each.email().equals(address(person)))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private PlatformInvitation pending() throws Exception {
        return Acting.as(operator, null, () -> platform.pending()).stream()
                .filter(each -> each.email().equals(address(newcomer)))
                .findFirst()
                .orElseThrow();
    }

    private String entries(String tenant, String what) throws Exception {
        return Somebody.one(
                "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ? AND what = ? AND actor = ?",
                tenant,
                what,
                operator);
    }

    private void accept() throws Exception {
        Acting.as(newcomer, null, () -> {
            acceptances.accept(Letters.to(address(newcomer)));
            return null;
        });
    }

    private void in(Runnable useCase) throws Exception {
        Acting.as(operator, null, () -> {
            useCase.run();
            return null;
        });
    }

    private static String address(String subject) {
        return subject + "@example.org";
    }
}
