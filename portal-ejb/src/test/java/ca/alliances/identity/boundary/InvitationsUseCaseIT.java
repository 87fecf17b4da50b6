package ca.alliances.identity.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.identity.InvitationSummary;
import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.Role;
import ca.alliances.identity.SecondFactorMissing;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Letters;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an invitation to a role, in the real container. */
@ArquillianTest
class InvitationsUseCaseIT {
    private static final String TENANT = "cnord";

    @Inject
    private Invitations invitations;

    @Inject
    private Acceptances acceptances;

    @Inject
    private Memberships memberships;

    @Inject
    private People people;

    private String coordinator;
    private String newcomer;

    @BeforeEach
    void twoPeople() throws Exception {
        coordinator = Somebody.with("COORDINATOR", TENANT);
        newcomer = Somebody.newcomer();
    }

    @Test
    void whoAcceptsHasTheRoleWithItsLimits() throws Exception {
        invite(newcomer, terms(Role.AGENT, "950"));
        accept(newcomer, tokenFor(newcomer));
        MembershipSummary role = roleOf(newcomer).orElseThrow();
        assertEquals(Role.AGENT, role.role());
        assertEquals("950", role.territory());
        assertTrue(pendingFor(newcomer).isEmpty());
    }

    @Test
    void theOrganisationAtKeycloakIsToldOnTheDayAfterTheLastDayOfARoleThatWasTakenUp() throws Exception {
        LocalDate last = LocalDate.of(2098, 3, 31);
        invite(newcomer, new MembershipTerms(Role.AGENT, null, null, LocalDate.of(2026, 4, 1), last));
        accept(newcomer, tokenFor(newcomer));
        assertEquals(
                "1",
                Somebody.one(
                        "SELECT COUNT(*) FROM provisioning_task WHERE subject = ? AND tenant_code = 'cnord'"
                                + " AND due_at = '2098-04-01 04:00:00'",
                        newcomer));
    }

    @Test
    void anInvitationIsUsedOnce() throws Exception {
        invite(newcomer, terms(Role.AGENT, null));
        String token = tokenFor(newcomer);
        accept(newcomer, token);
        assertThrows(NotFound.class, () -> accept(newcomer, token));
    }

    @Test
    void onlyTheAddressThatWasInvitedAccepts() throws Exception {
        invite(newcomer, terms(Role.AGENT, null));
        String other = Somebody.newcomer();
        RuleViolation refused = assertThrows(RuleViolation.class, () -> accept(other, tokenFor(newcomer)));
        assertEquals("identity.invitation-address", refused.key());
    }

    @Test
    void whatIsTakenBackOrReplacedOpensNothing() throws Exception {
        invite(newcomer, terms(Role.AGENT, null));
        String first = tokenFor(newcomer);
        String reference = pendingFor(newcomer).orElseThrow().reference();
        in(coordinator, () -> invitations.sendAgain(reference));
        assertNotEquals(first, tokenFor(newcomer));
        assertThrows(NotFound.class, () -> accept(newcomer, first));
        in(coordinator, () -> invitations.revoke(reference));
        assertThrows(NotFound.class, () -> accept(newcomer, tokenFor(newcomer)));
    }

    @Test
    void whoLostTheRightToGiveARoleHasInvitedToNothing() throws Exception {
        invite(newcomer, terms(Role.AGENT, null));
        String token = tokenFor(newcomer);
        endIn(
                TENANT,
                Somebody.with("TENANT_ADMIN", TENANT),
                roleOf(coordinator).orElseThrow().reference());
        assertEquals(Optional.empty(), Acting.as(newcomer, null, () -> acceptances.find(token)));
        assertThrows(NotFound.class, () -> accept(newcomer, token));
        String colleague = Somebody.with("COORDINATOR", TENANT);
        String reference = pendingFor(colleague, newcomer).orElseThrow().reference();
        in(colleague, () -> invitations.sendAgain(reference));
        accept(newcomer, tokenFor(newcomer));
        assertEquals(
                Role.AGENT, roleOf(TENANT, colleague, newcomer).orElseThrow().role());
    }

    @Test
    void whoWroteAnInvitationDoesNotTakeItUpEvenWhenAColleagueSendsItAgain() throws Exception {
        invite(coordinator, terms(Role.AGENT, null));
        String reference = pendingFor(coordinator).orElseThrow().reference();
        in(Somebody.with("COORDINATOR", TENANT), () -> invitations.sendAgain(reference));
        RuleViolation refused = assertThrows(RuleViolation.class, () -> accept(coordinator, tokenFor(coordinator)));
        assertEquals("identity.own-grant", refused.key());
    }

    @Test
    void afterSevenDaysItOpensNothing() throws Exception {
        invite(newcomer, terms(Role.AGENT, null));
        Somebody.run(
                "UPDATE invitation SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE email = ?",
                address(newcomer));
        assertThrows(NotFound.class, () -> accept(newcomer, tokenFor(newcomer)));
        assertEquals(Optional.empty(), Acting.as(newcomer, null, () -> acceptances.find(tokenFor(newcomer))));
    }

    @Test
    void whoIsKnownIsInvitedInHisOwnLanguageAndAStrangerInThatOfTheInviter() throws Exception {
        read(newcomer, Locale.ENGLISH);
        invite(newcomer, terms(Role.AGENT, null));
        assertEquals(Locale.ENGLISH, Letters.languageTo(address(newcomer)));
        String stranger = UUID.randomUUID() + "@example.org";
        in(coordinator, () -> invitations.invite(stranger, terms(Role.AGENT, null)));
        assertEquals(Locale.FRENCH, Letters.languageTo(stranger));
        read(coordinator, Locale.ENGLISH);
        in(coordinator, () -> invitations.invite(stranger, terms(Role.REVIEWER, null)));
        assertEquals(Locale.ENGLISH, Letters.languageTo(stranger));
    }

    private void read(String person, Locale language) throws Exception {
        Acting.as(person, null, () -> {
            people.read(language);
            return null;
        });
    }

    @Test
    void aCoordinatorGivesNoAdministration() {
        assertThrows(NotFound.class, () -> invite(newcomer, terms(Role.TENANT_ADMIN, null)));
    }

    @Test
    void noRoleIsLimitedToATerritoryOfAnotherTenant() {
        assertThrows(NotFound.class, () -> invite(newcomer, terms(Role.AGENT, "070")));
    }

    @Test
    void theOtherTenantFindsNoInvitation() throws Exception {
        invite(newcomer, terms(Role.AGENT, null));
        String reference = pendingFor(newcomer).orElseThrow().reference();
        String neighbour = Somebody.with("COORDINATOR", "ark");
        assertThrows(
                NotFound.class,
                () -> Acting.as(neighbour, "ark", () -> {
                    invitations.revoke(reference);
                    return null;
                }));
    }

    @Test
    void onePasswordIsNotEnoughToBindOthers() {
        assertThrows(
                SecondFactorMissing.class,
                () -> Acting.withoutSecondFactor(coordinator, TENANT, () -> invitations.pending()));
    }

    @Test
    void aRoleIsChangedOnlyAsItWasShown() throws Exception {
        invite(newcomer, terms(Role.AGENT, "950"));
        accept(newcomer, tokenFor(newcomer));
        MembershipSummary role = roleOf(newcomer).orElseThrow();
        in(coordinator, () -> memberships.change(role.reference(), terms(Role.AGENT, "960"), role.version()));
        assertEquals("960", roleOf(newcomer).orElseThrow().territory());
        assertEquals(
                List.of("AGENT: 950 " + role.since() + "/ → 960 2026-04-01/"),
                Somebody.read(
                        "SELECT detail FROM audit_entry WHERE what = 'identity.membership-changed' AND about = ?",
                        role.reference()));
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> in(
                        coordinator,
                        () -> memberships.change(role.reference(), terms(Role.AGENT, null), role.version())));
        assertEquals("shared.changed-meanwhile", refused.key());
    }

    @Test
    void theLastCoordinatorOfATenantStays() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "arbj");
        String last = Somebody.with("COORDINATOR", "arbj");
        String reference = roleOf("arbj", admin, last).orElseThrow().reference();
        RuleViolation refused = assertThrows(RuleViolation.class, () -> endIn("arbj", admin, reference));
        assertEquals("identity.last-keeper", refused.key());
        MembershipTerms past =
                new MembershipTerms(Role.COORDINATOR, null, null, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2));
        refused = assertThrows(
                RuleViolation.class,
                () -> Acting.as(admin, "arbj", () -> {
                    memberships.change(
                            reference,
                            past,
                            roleOf("arbj", admin, last).orElseThrow().version());
                    return null;
                }));
        assertEquals("identity.last-keeper", refused.key());
    }

    @Test
    void aCoordinatorTakesNoAdministrationAway() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", TENANT);
        String reference = roleOf(admin).orElseThrow().reference();
        assertThrows(NotFound.class, () -> endIn(TENANT, coordinator, reference));
    }

    private void endIn(String tenant, String actor, String reference) throws Exception {
        Acting.as(actor, tenant, () -> {
            memberships.end(reference);
            return null;
        });
    }

    private void invite(String person, MembershipTerms terms) throws Exception {
        in(coordinator, () -> invitations.invite(address(person), terms));
    }

    private void accept(String person, String token) throws Exception {
        Acting.as(person, null, () -> {
            acceptances.accept(token);
            return null;
        });
    }

    private void in(String actor, Runnable useCase) throws Exception {
        Acting.as(actor, TENANT, () -> {
            useCase.run();
            return null;
        });
    }

    private Optional<MembershipSummary> roleOf(String person) throws Exception {
        return roleOf(TENANT, coordinator, person);
    }

    private Optional<MembershipSummary> roleOf(String tenant, String actor, String person) throws Exception {
        List<MembershipSummary> found = Acting.as(
                actor, tenant, () -> memberships.inTenant(new MembershipFilter(address(person), null, null), 0, 10));
        return found.stream().findFirst();
    }

    private Optional<InvitationSummary> pendingFor(String person) throws Exception {
        return pendingFor(coordinator, person);
    }

    private Optional<InvitationSummary> pendingFor(String actor, String person) throws Exception {
        return Acting.as(actor, TENANT, () -> invitations.pending()).stream()
                .filter(each -> each.email().equals(address(person)))
                .findFirst();
    }

    private static String tokenFor(String person) {
        return Letters.to(address(person));
    }

    private static String address(String subject) {
        return subject + "@example.org";
    }

    private static MembershipTerms terms(Role role, String territory) {
        return new MembershipTerms(role, territory, null, LocalDate.of(2026, 4, 1), null);
    }
}
