package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministry sees figures as far as they are shared, and a file only for a reason that its tenant reads. */
@ExtendWith(PortalExtension.class)
class MinistryIT {
    private static final String ANALYST = "analyste.ministere@example.org";
    private static final String REASON = "Vérification du cumul des aides de 2026";
    private final Portal portal;

    MinistryIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void allTenantsStandOnOnePageAndThoseThatShareTotalsOnlyLeadNowhere() {
        Visitor analyst = portal.visitor().signIn(ANALYST);
        analyst.page().locator("main a[href='/ministere']").click();
        analyst.page().waitForURL("**/ministere");
        assertEquals(21, analyst.page().locator("tbody tr").count());
        Locator nations = analyst.page()
                .locator(
                        "tbody tr", new Page.LocatorOptions().setHasText("Premières Nations du Québec et du Labrador"));
        assertTrue(nations.innerText().contains("Partage seulement des totaux"));
        assertEquals(0, nations.locator("a").count());
        assertEquals(404, analyst.open("/ministere/files?tenant=cssspnql&stage=RECEIVED"));
        assertEquals(404, analyst.open("/ministere/open?tenant=cssspnql&ref=PN-2026-A-0001"));
        assertEquals(List.of(), analyst.complaints());
    }

    @Test
    void onATelephoneEachTenantIsAShortCardThatOpensWithoutAScript() {
        Visitor analyst = portal.visitor(
                        new NewContextOptions().setViewportSize(375, 812).setJavaScriptEnabled(false))
                .enter(ANALYST);
        Page page = analyst.page();
        for (String language : List.of("en", "fr")) {
            analyst.open("/ministere?lang=" + language);
            int height = (int) page.locator("body").boundingBox().height;
            assertTrue(height < 4000, language + ": " + height);
        }
        assertFalse(page.locator("table").isVisible());
        assertEquals(21, page.locator(".brief summary").count());
        Locator north = page.locator(".brief", new Page.LocatorOptions().setHasText("MRC de la Côte-Nord"));
        Locator study = north.locator("a[href*=UNDER_STUDY]");
        assertFalse(study.isVisible());
        north.locator("summary").focus();
        page.keyboard().press("Enter");
        assertTrue(study.isVisible());
        study.click();
        page.waitForURL("**/ministere/files?tenant=cnord**");
        assertEquals(List.of(), analyst.complaints());
    }

    @Test
    void everyNumberOpensTheListThatMakesItOrSaysThatItIsNotShared() {
        Visitor analyst = portal.visitor().enter(ANALYST);
        Document cockpit = analyst.read("/ministere?year=2026");
        List<String> wrong = new ArrayList<>();
        for (Element row : cockpit.select("tbody tr")) {
            if (row.select("th .hint").isEmpty()) {
                row.select("td.figure").forEach(figure -> {
                    if (!isTold(figure, analyst.read(figure.select("a").attr("href")))) {
                        wrong.add(row.select("th").text() + ": " + figure.text());
                    }
                });
            } else if (!row.select("a").isEmpty()) {
                wrong.add(row.text());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /**
     * Whether the list is the one of its column, or the shares make up that much money. How many files it holds, WholeJourneyIT counts: other
     * tests have put files into a state past the portal.
     */
    private static boolean isTold(Element figure, Document list) {
        String number = figure.select("a").first().ownText();
        boolean money = number.contains("$");
        return money
                ? list.select(".tile strong").eachText().contains(number)
                        || number.startsWith("0,00") && list.select(".tile").isEmpty()
                : list.select("h1").text().equals(figure.attr("data-label"));
    }

    @Test
    void aFileOpensForAReasonThatItsTenantReadsInItsRecord() {
        Visitor analyst = portal.visitor().signIn(ANALYST);
        Page page = analyst.page();
        analyst.open("/ministere/files?tenant=cnord&stage=UNDER_STUDY&year=2026");
        Locator file = page.locator("tbody th a").first();
        String title = file.innerText();
        Visitor coordinator = portal.visitor().enter("coordination.cnord@example.org");
        int readBefore = readings(coordinator);
        file.click();
        page.waitForURL("**/ministere/open?**");
        assertEquals(readBefore, readings(coordinator), "nobody has read the file yet");
        page.locator("main textarea").fill("trop court");
        page.locator("main form input[type=submit]").click();
        assertTrue(page.locator("[role=alert]").innerText().contains("Écrivez une raison"));
        assertEquals("trop court", page.locator("main textarea").inputValue());
        page.locator("main textarea").fill(REASON);
        page.locator("main form input[type=submit]").click();
        page.waitForURL("**/ministere/file?**");
        assertEquals(title, page.locator("h1").innerText());
        assertEquals(List.of(), analyst.complaints());

        assertEquals(readBefore + 1, readings(coordinator));
        assertTrue(coordinator.ask("/t/cnord/audit/list").text().contains(REASON));
        Visitor neighbour = portal.visitor().enter("coordination.cssspnql@example.org");
        assertFalse(neighbour.ask("/t/cssspnql/audit/list").text().contains(REASON));
        assertEquals(404, neighbour.ask("/ministere").status());
    }

    private static int readings(Visitor coordinator) {
        return coordinator.ask("/t/cnord/audit/list").text().split("Dossier lu par le ministère", -1).length;
    }
}
