package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycloak's pages in the portal's look: they speak the language that was chosen here and stand in nobody's way either. */
@ExtendWith(PortalExtension.class)
class LoginPagesIT {
    private static final String PROMOTER = "promoteur.kativik@example.org";
    private final Portal portal;

    LoginPagesIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theWayToTheLoginStandsInNobodysWay(String language) {
        Readers readers = new Readers(portal, language);
        Visitor visitor = readers.as(Readers.NOBODY);
        Page page = visitor.page();
        visitor.open("/connexion");
        readers.look(page, "login");
        page.locator("#password").fill("un autre mot de passe");
        page.locator("#username").fill("personne@example.org");
        page.locator("#kc-login").click();
        page.locator("[aria-invalid=true]").first().waitFor();
        readers.look(page, "login refused");
        readers.follow("a[href*='registration']", "registration");
        readers.follow("#kc-submit", "registration refused");
        visitor.open("/connexion");
        readers.follow("a[href*='reset-credentials']", "forgotten password");
        page.locator("#username").fill("personne-" + language + "@example.org");
        readers.follow("form [type=submit]", "letter for a new password");
        page.navigate(portal.stack().keycloakUrl() + "/realms/alliances/protocol/openid-connect/logout?ui_locales="
                + language);
        readers.look(page, "sign out");
        assertEquals(List.of(), readers.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theSecondFactorStandsInNobodysWay(String language) {
        Readers readers = new Readers(portal, language);
        Visitor visitor = readers.as(Readers.NOBODY);
        Page page = visitor.page();
        visitor.open("/connexion");
        page.navigate(page.url() + "&kc_action=CONFIGURE_TOTP");
        visitor.fillLogin(PROMOTER);
        page.locator("#totp").waitFor();
        page.locator("nav a[hreflang='" + language + "']").all().forEach(Locator::click);
        page.locator("html[lang='" + language + "'] #totp").waitFor();
        readers.look(page, "set up a second factor");
        readers.follow("#mode-manual", "set up a second factor by hand");
        readers.follow("#saveTOTPBtn", "second factor refused");
        assertEquals(List.of(), readers.findings());
    }
}
