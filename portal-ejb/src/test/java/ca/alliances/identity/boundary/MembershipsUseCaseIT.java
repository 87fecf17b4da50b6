package ca.alliances.identity.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.ProvisioningOrder;
import ca.alliances.identity.Role;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who keeps the roles of a tenant, in the real container. */
@ArquillianTest
class MembershipsUseCaseIT {
    @Inject
    private Memberships memberships;

    @Inject
    private ProvisioningTasks tasks;

    @Test
    void aCoordinatorListsTheRolesOfHisTenantAndNoOther() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String agent = Somebody.with("AGENT", "cssspnql");
        List<MembershipSummary> listed =
                Acting.as(coordinator, "cnord", () -> memberships.inTenant(MembershipFilter.ALL, 0, 1000));
        assertTrue(listed.stream().anyMatch(each -> each.email().startsWith(coordinator)));
        assertTrue(listed.stream().noneMatch(each -> each.email().startsWith(agent)));
    }

    @Test
    void inAnotherTenantHeFindsNothing() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        assertThrows(
                NotFound.class,
                () -> Acting.as(coordinator, "cssspnql", () -> memberships.count(MembershipFilter.ALL)));
    }

    @Test
    void nobodyFindsNothing() {
        assertThrows(NotFound.class, () -> Acting.as(null, "cnord", () -> memberships.count(MembershipFilter.ALL)));
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextClick() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String other = Somebody.with("COORDINATOR", "cnord");
        String role = roleOf(coordinator, other);
        end(coordinator, role);
        assertThrows(NotFound.class, () -> Acting.as(other, "cnord", () -> memberships.count(MembershipFilter.ALL)));
    }

    @Test
    void nobodyTakesHisOwnRoleAway() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String role = roleOf(coordinator, coordinator);
        RuleViolation refused = assertThrows(RuleViolation.class, () -> end(coordinator, role));
        assertEquals("identity.own-membership", refused.key());
    }

    @Test
    void aRoleThatBeginsLaterIsListedAndCanBeTakenAwayBefore() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String agent = Somebody.with("AGENT", "cnord");
        Somebody.run("UPDATE membership SET valid_from = '2098-04-01' WHERE subject = ?", agent);
        String role = roleOf(coordinator, agent);
        assertEquals(
                role,
                Acting.as(coordinator, "cnord", () -> memberships.existing(role))
                        .reference());
        end(coordinator, role);
        assertThrows(NotFound.class, () -> Acting.as(coordinator, "cnord", () -> memberships.existing(role)));
        assertEquals(
                "0", Somebody.one("SELECT COUNT(*) FROM membership WHERE subject = ? AND valid_to IS NULL", agent));
    }

    @Test
    void aCoordinationThatHasNotBegunKeepsNobodyAndIsTakenAwayByTheOnlyOne() throws Exception {
        Somebody.run("DELETE FROM membership WHERE tenant_code = 'chap'");
        String coordinator = Somebody.with("COORDINATOR", "chap");
        String next = Somebody.with("COORDINATOR", "chap");
        Somebody.run("UPDATE membership SET valid_from = '2098-04-01' WHERE subject = ?", next);
        String role = Somebody.one("SELECT reference FROM membership WHERE subject = ?", next);
        Acting.as(coordinator, "chap", () -> {
            memberships.end(role);
            return null;
        });
        assertEquals("0", Somebody.one("SELECT COUNT(*) FROM membership WHERE subject = ? AND valid_to IS NULL", next));
    }

    private void end(String coordinator, String role) throws Exception {
        Acting.as(coordinator, "cnord", () -> {
            memberships.end(role);
            return null;
        });
    }

    @Test
    void onlyWithHisLastRoleThereAPersonLeavesTheOrganisationAtKeycloak() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String agent = Somebody.with("AGENT", "cnord");
        Somebody.run(
                "INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version)"
                        + " VALUES (UUID(), ?, 'cnord', 'FINANCE', '2099-04-01', 0)",
                agent);
        Somebody.run("UPDATE provisioning_task SET due_at = NULL");
        String role = roleOf(coordinator, agent);
        end(coordinator, role);
        assertEquals(List.of(true), staysMember(agent), "he will have a role later");
        Somebody.run("DELETE FROM membership WHERE subject = ? AND role = 'FINANCE'", agent);
        assertEquals(List.of(false), staysMember(agent), "as it stands when it is said");
    }

    @Test
    void onTheDayAfterTheLastDayOfHisRoleAPersonLeavesTheOrganisationAtKeycloak() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "cnord");
        String agent = Somebody.with("AGENT", "cnord");
        String role = roleOf(coordinator, agent);
        LocalDate first = LocalDate.of(2020, 4, 1);
        Acting.as(coordinator, "cnord", () -> {
            memberships.change(role, new MembershipTerms(Role.AGENT, null, null, first, LocalDate.of(2098, 3, 31)), 0);
            return null;
        });
        Somebody.run("UPDATE provisioning_task SET due_at = NULL WHERE due_at <= UTC_TIMESTAMP(6)");
        assertEquals(List.of(), staysMember(agent), "nothing more to say before");
        theLastDayWasYesterday(agent, "2098-04-01 04:00:00");
        assertEquals(List.of(false), staysMember(agent));
    }

    /** Moves what was to be said at that moment, and the role with it, to now. */
    private static void theLastDayWasYesterday(String subject, String due) throws Exception {
        Somebody.run("UPDATE membership SET valid_to = CURRENT_DATE - INTERVAL 2 DAY WHERE subject = ?", subject);
        Somebody.run(
                "UPDATE provisioning_task SET due_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE subject = ? AND due_at = ?",
                subject,
                due);
    }

    private List<Boolean> staysMember(String subject) {
        return tasks.due().stream()
                .filter(order -> order.subject().equals(subject))
                .map(ProvisioningOrder::member)
                .toList();
    }

    private String roleOf(String coordinator, String person) throws Exception {
        return Acting.as(coordinator, "cnord", () -> memberships.inTenant(MembershipFilter.ALL, 0, 1000)).stream()
                .filter(each -> each.email().startsWith(person))
                .findFirst()
                .orElseThrow()
                .reference();
    }
}
