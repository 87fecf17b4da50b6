package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever must have a second factor may choose a passkey, registers it at the next sign-in and signs in with it from then on. */
@ExtendWith(PortalExtension.class)
class PasskeyIT {
    private final Portal portal;

    PasskeyIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "fr,mot de passe seulement,Vous êtes connecté avec un second facteur",
        "en,password only,You are signed in with a second factor"
    })
    void anApproverChoosesAPasskeyAndSignsInWithIt(String language, String without, String with) throws Exception {
        Readers readers = new Readers(portal, language);
        Newcomer approver = approver(readers.as(Readers.NOBODY));
        Page page = approver.visitor().page();
        haveAnAuthenticator(page);
        page.onDialog(name -> name.accept("Ordinateur du bureau"));
        approver.visitor().open("/mon-compte");
        assertTrue(page.locator("#second-factor").innerText().contains(without));

        signInAnew(approver);
        page.locator("button[value='passkey']").waitFor();
        readers.look(page, "choose a second factor");
        page.locator("button[value='passkey']").click();
        page.locator("#registerWebAuthn").waitFor();
        readers.look(page, "register a passkey");
        fail(page, "register");
        readers.look(page, "passkey not registered");
        tryAgain(page);
        page.locator("#registerWebAuthn").click();
        Arrival.at(page, "**/mon-compte");

        signInAnew(approver);
        page.locator("#authenticateWebAuthnButton").waitFor();
        readers.look(page, "sign in with a passkey");
        fail(page, "webauth");
        readers.look(page, "passkey not read");
        tryAgain(page);
        page.locator("#authenticateWebAuthnButton").click();
        Arrival.at(page, "**/mon-compte");
        assertTrue(page.locator("#second-factor").innerText().contains(with));
        assertEquals(List.of(), readers.findings());
    }

    /** Somebody who has just taken up a role that binds others, and of whom Keycloak knows it. */
    private Newcomer approver(Visitor visitor) throws InterruptedException {
        Newcomer approver = new Newcomer(portal, visitor, "cle-" + UUID.randomUUID() + "@example.org");
        Visitor coordinator = portal.visitor().enter("coordination.cnord@example.org");
        Journey.ledTo(WebForm.on(coordinator, "/t/cnord/people/invite", "invite")
                .type("email", approver.email())
                .type("role", "APPROVER")
                .press("send"));
        approver.visitor().open(new Mailbox(portal, approver.email()).link("/mon-compte/invitation\\?jeton=[\\w-]+"));
        approver.register();
        approver.visitor().page().locator("[id$=accept]").click();
        Arrival.at(approver.visitor().page(), "**/mon-compte");
        HealthIT.await(() -> portal.rows()
                .one(
                        "SELECT COUNT(*) FROM provisioning_task t JOIN person p USING (subject) WHERE p.email = ? AND t.due_at IS NULL",
                        approver.email())
                .equals("1"));
        return approver;
    }

    /** A telephone or a laptop that knows its owner by the finger. */
    private static void haveAnAuthenticator(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }

    private static void signInAnew(Newcomer approver) {
        Page page = approver.visitor().page();
        approver.visitor().open("/mon-compte/second-factor");
        page.locator("main form button").click();
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
    }

    /** The buttons of Keycloak's pages for passkeys do nothing until their scripts have come. */
    private static void tryAgain(Page page) {
        page.locator("#kc-try-again").click();
        page.waitForLoadState();
    }

    /** What the page sends when the owner cancels or his device does not answer. */
    private static void fail(Page page, String form) {
        page.evaluate(
                "form => { document.getElementById('error').value = 'NotAllowedError'; document.getElementById(form).submit(); }",
                form);
        page.locator("#kc-try-again").waitFor();
    }
}
