package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A promoter whose browser runs no script: all but what saves itself works. */
@ExtendWith(PortalExtension.class)
class NoScriptIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private final Portal portal;

    NoScriptIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void anApplicationIsBegunWrittenCheckedAndHandedInWithoutAScript() {
        Visitor promoter = portal.visitor(new NewContextOptions().setJavaScriptEnabled(false))
                .signIn(PROMOTER);
        Page page = promoter.page();
        promoter.open("/t/cnord/call/view?ref=CN-2026-01");
        page.locator("main a[href*='application/start']").click();
        page.locator("#start input[type=radio]").first().check();
        page.locator("#start\\:title").fill("Atelier de réparation");
        press(page, "begin", "**/application/tasks?**");
        String reference = page.url().replaceAll(".*ref=", "");
        page.locator("main a[href*='application/need?']").click();
        page.locator("#need\\:reach").fill("beaucoup");
        page.locator("#need\\:save").click();
        page.locator(".error-summary").waitFor();
        page.locator("#need\\:reach").fill("120");
        press(page, "continue", "**/application/plan?**");
        assertEquals("120", reachOf(reference));

        Journey.of(promoter, "cnord", reference).complete("950", "20 000", "15 000", "5 000");
        promoter.open("/t/cnord/application/tasks?ref=" + reference);
        page.locator("main a[href*='application/check?']").click();
        press(page, "send", "**/application/receipt?**");
        assertTrue(page.locator("main").innerText().contains(reference));
    }

    private static void press(Page page, String button, String leadsTo) {
        page.locator("input[name$=':" + button + "']").click();
        Arrival.at(page, leadsTo);
    }

    private String reachOf(String reference) {
        return portal.rows()
                .one("SELECT expected_reach FROM application WHERE tenant_id = 'cnord' AND reference = ?", reference);
    }
}
