package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing that somebody typed is lost, whatever goes away while he types. */
@ExtendWith(PortalExtension.class)
class TypedTextIT {
    private static final String PROMOTER = "promoteur.jeunesse@example.org";
    private static final String MISSION = "#organization\\:mission";
    private static final String SUMMARY = "#project\\:summary";
    private static final String SAVE = "#organization\\:save";
    private static final String TYPED = "Une mission\n« retapée » <script>alert(1)</script> \uD83D\uDE42";
    private final Portal portal;

    TypedTextIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theDatabaseGoneInMidSaveKeepsWhatWasTypedToSendItAgain() throws InterruptedException {
        Page page = profile(portal.visitor().enter(PROMOTER));
        page.locator(MISSION).fill(TYPED);
        portal.stack().stopDatabase();
        try {
            assertEquals(503, sent(page).status());
            assertTrue(page.locator("main").innerText().contains("vous n’avez rien à retaper"));
        } finally {
            portal.stack().startDatabase();
        }
        HealthIT.await(() -> portal.visitor().ask("/health/ready").status() == 200);
        page.locator("main form button").click();
        Arrival.at(page, "**/mon-compte/organization/list");
        page.locator("main a[href*='/edit?ref=']").first().click();
        assertEquals(TYPED, page.locator(MISSION).inputValue());
    }

    @Test
    void aSessionThatEndsInMidFormLeadsBackToThePageWithTheText() {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        Page page = draft(promoter);
        String address = page.url();
        page.locator(SUMMARY).fill(TYPED);
        promoter.forgetSession();
        page.locator("#project\\:save").click();
        page.locator("#password").waitFor();
        promoter.fillLogin(PROMOTER);
        Arrival.at(page, address);
        assertEquals(TYPED, page.locator(SUMMARY).inputValue());
        page.locator("#project\\:continue").click();
        Arrival.at(page, "**/application/need?**");
        promoter.open(address.substring(portal.stack().portalUrl().length()));
        assertEquals(TYPED, page.locator(SUMMARY).inputValue());
    }

    @Test
    void aDraftThatSavesItselfSaysThatTheSessionHasEnded() {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        Page page = draft(promoter);
        page.locator(SUMMARY).fill("Un résumé");
        promoter.forgetSession();
        page.locator(".saved.bad").waitFor();
        assertTrue(page.locator(".saved").innerText().contains("votre session a pris fin"));
    }

    @Test
    void aFormThatIsTooLargeIsRefusedInWords() {
        Page page = profile(portal.visitor().enter(PROMOTER));
        page.locator(MISSION)
                .evaluate("field => { field.removeAttribute('maxlength'); field.value = 'x'.repeat(3e6); }");
        assertEquals(413, sent(page).status());
        assertEquals("L’envoi est trop gros", page.locator("main h1").innerText());
    }

    @Test
    void aMegabyteOfTextIsRefusedWithItsLimitAndStaysInTheForm() {
        Page page = profile(portal.visitor().enter(PROMOTER));
        page.locator(MISSION)
                .evaluate("field => { field.removeAttribute('maxlength'); field.value = 'x'.repeat(1e6); }");
        assertEquals(200, sent(page).status());
        assertTrue(page.locator("#errors").innerText().contains("4\u00a0000"));
        assertEquals(1_000_000, page.locator(MISSION).inputValue().length());
    }

    /** The first section of a new draft. */
    private static Page draft(Visitor visitor) {
        visitor.open("/t/cnord");
        Page page = visitor.page();
        page.locator("main a[href*='call/view']").first().click();
        page.locator("main a[href*='application/start']").click();
        page.locator("form#start input[type=radio]").first().check();
        page.locator("#start\\:title").fill("Cuisine du vendredi");
        page.locator("#start\\:begin").click();
        page.locator("main a[href*='application/project?']").click();
        return page;
    }

    private static Page profile(Visitor visitor) {
        visitor.open("/mon-compte/organization/list");
        visitor.page().locator("main a[href*='/edit?ref=']").first().click();
        return visitor.page();
    }

    private static Response sent(Page page) {
        Response answer = page.waitForResponse(each -> each.request().method().equals("POST"), () -> page.locator(SAVE)
                .click());
        page.waitForLoadState();
        return answer;
    }
}
