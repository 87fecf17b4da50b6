package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.launcher.DatabaseAccess;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator invites; the letter, the role, the second factor at Keycloak, and the end of the role. */
@ExtendWith(PortalExtension.class)
class InvitationIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String PEOPLE = "/t/cnord/people/list";
    private static final String LINK = "http\\S+/mon-compte/invitation\\?jeton=[\\w-]+";
    private final Portal portal;
    private final RealmAnswers realm;

    InvitationIT(Portal portal) {
        this.portal = portal;
        realm = new RealmAnswers(portal);
    }

    @Test
    void theInvitedPersonAcceptsWorksWithASecondFactorAndIsGoneOnceWithdrawn() throws Exception {
        Newcomer newcomer = Newcomer.at(portal);
        Visitor coordinator = portal.visitor().signIn(COORDINATOR);
        invite(coordinator, newcomer.email(), "COORDINATOR");

        String letter = new Mailbox(portal, newcomer.email()).link(LINK);
        newcomer.visitor().open(letter.substring(portal.stack().portalUrl().length()));
        newcomer.register();
        Page page = newcomer.visitor().page();
        page.locator("[id$=accept]").click();
        Arrival.at(page, "**/mon-compte");
        assertEquals(200, newcomer.visitor().open(PEOPLE));
        assertUsed(newcomer, letter);

        waitUntilKeycloakKnows(newcomer.email());
        assertEquals("UNMANAGED", realm.membersOf("cnord").get(newcomer.email()));
        signInWithASecondFactor(newcomer);

        coordinator.open(PEOPLE + "?q=" + newcomer.email());
        coordinator.page().locator("a[href*='people/end']").click();
        coordinator.page().locator("[id$=confirm]").click();
        Arrival.at(coordinator.page(), "**" + PEOPLE);
        assertEquals(404, newcomer.visitor().open(PEOPLE));
        waitUntilKeycloakKnows(newcomer.email());
        assertFalse(realm.membersOf("cnord").containsKey(newcomer.email()), "his last role there has ended");
        assertEquals(200, newcomer.visitor().open("/mon-compte"), "the account stays");
    }

    @Test
    void whoeverSignsInWithAnotherAddressIsToldSo() {
        Newcomer newcomer = Newcomer.at(portal);
        invite(portal.visitor().signIn(COORDINATOR), newcomer.email(), "AGENT");
        String letter = new Mailbox(portal, newcomer.email()).link(LINK);
        Visitor other = portal.visitor().signIn("agent.kativik@example.org");
        other.open(letter.substring(portal.stack().portalUrl().length()));
        other.page().locator("[id$=accept]").click();
        assertTrue(other.page().locator("[role=alert]").innerText().contains("envoyée à une autre adresse"));
    }

    private static void invite(Visitor coordinator, String email, String role) {
        coordinator.open("/t/cnord/people/invite");
        coordinator.page().locator("[id$=email]").fill(email);
        coordinator.page().locator("select[id$=role]").selectOption(role);
        coordinator.page().locator("[id$=send]").click();
        Arrival.at(coordinator.page(), "**/people/invitations");
        assertTrue(coordinator.page().locator("#invitations").innerText().contains(email));
    }

    private void assertUsed(Newcomer newcomer, String letter) {
        newcomer.visitor().open(letter.substring(portal.stack().portalUrl().length()));
        assertTrue(newcomer.visitor().page().locator("h1").innerText().contains("ne peut plus servir"));
    }

    /** The role binds others: Keycloak asks for a code from now on; the first login sets it up, the second gives it. */
    private void signInWithASecondFactor(Newcomer newcomer) {
        Page page = newcomer.visitor().page();
        newcomer.visitor().open("/mon-compte");
        assertTrue(page.locator("#second-factor").innerText().contains("mot de passe seulement"));
        signInAnew(newcomer);
        page.locator("button[value='code']").click();
        OneTimeCode code = new OneTimeCode(page.locator("#totpSecret").inputValue());
        page.locator("#totp").fill(code.now());
        page.locator("#saveTOTPBtn").click();
        Arrival.at(page, "**/mon-compte");
        signInAnew(newcomer);
        page.locator("#otp").fill(code.next());
        page.locator("#kc-login").click();
        Arrival.at(page, "**/mon-compte");
        assertTrue(page.locator("#second-factor").innerText().contains("Vous êtes connecté avec un second facteur"));
    }

    private static void signInAnew(Newcomer newcomer) {
        Page page = newcomer.visitor().page();
        newcomer.visitor().open("/mon-compte/second-factor");
        page.locator("main form button").click();
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForLoadState();
    }

    private void waitUntilKeycloakKnows(String email) throws Exception {
        for (int i = 0; i < 60 && waiting(email) > 0; i++) {
            Thread.sleep(500);
        }
        assertEquals(0, waiting(email), "Keycloak was told");
    }

    private long waiting(String email) throws SQLException {
        DatabaseAccess access = portal.stack().database();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM provisioning_task t"
                        + " JOIN person p ON p.subject = t.subject WHERE p.email = ? AND t.due_at IS NOT NULL")) {
            statement.setString(1, email);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
