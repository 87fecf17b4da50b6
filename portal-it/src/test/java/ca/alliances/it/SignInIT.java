package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalExtension.class)
class SignInIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String PEOPLE = "/t/cnord/people/list?page=1";
    private final Portal portal;

    SignInIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aCoordinatorSignsInAndReturnsToThePageFirstAskedFor() {
        Visitor visitor = portal.visitor();
        visitor.open(PEOPLE);
        assertTrue(visitor.isAskedForPassword());
        visitor.fillLogin(COORDINATOR);
        Arrival.at(visitor.page(), portal.stack().portalUrl() + PEOPLE);
        assertTrue(visitor.page().locator("table#people tbody tr").count() > 10);
    }

    @Test
    void someoneUnknownIsLedToTheLogin() {
        Visitor visitor = portal.visitor();
        visitor.open("/mon-compte");
        assertTrue(visitor.isAskedForPassword());
    }

    @Test
    void theSessionGetsANewCookieAtTheLogin() {
        Visitor visitor = portal.visitor();
        visitor.open("/mon-compte");
        String before = visitor.session().value;
        visitor.fillLogin(COORDINATOR);
        Arrival.at(visitor.page(), "**/mon-compte");
        assertNotEquals(before, visitor.session().value);
    }

    @Test
    void theCookieOfTheSessionStaysWithThisHostAndAwayFromScriptsAndOtherSites() {
        Cookie cookie = portal.visitor().signIn(COORDINATOR).session();
        assertAll(
                () -> assertTrue(cookie.name.startsWith("__Host-")),
                () -> assertEquals("/", cookie.path),
                () -> assertTrue(cookie.httpOnly),
                () -> assertTrue(cookie.secure),
                () -> assertEquals(SameSiteAttribute.LAX, cookie.sameSite));
    }

    @Test
    void aLinkSignsNobodyOut() {
        Visitor visitor = portal.visitor().signIn(COORDINATOR);
        String before = visitor.session().value;
        visitor.open("/connexion?nouveau=oui&retour=" + PEOPLE);
        Arrival.at(visitor.page(), portal.stack().portalUrl() + PEOPLE);
        assertEquals(before, visitor.session().value);
        assertEquals(200, visitor.ask(PEOPLE).status());
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        Visitor visitor = portal.visitor().signIn(COORDINATOR);
        visitor.page().locator("form[action='/deconnexion'] button").click();
        Arrival.at(visitor.page(), portal.stack().portalUrl() + "/");
        visitor.open(PEOPLE);
        assertTrue(visitor.isAskedForPassword());
    }
}
