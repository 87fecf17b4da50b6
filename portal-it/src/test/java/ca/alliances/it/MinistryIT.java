package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.monitoring.FileStage;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
        Arrival.at(analyst.page(), "**/ministere");
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
        Arrival.at(page, "**/ministere/files?tenant=cnord**");
        assertEquals(List.of(), analyst.complaints());
    }

    @Test
    void everyNumberIsThatOfTheListThatItOpensOrIsSaidNotToBeShared() {
        countAnew();
        Visitor analyst = portal.visitor().enter(ANALYST);
        Document cockpit = analyst.read("/ministere?year=2026");
        List<String> wrong = new ArrayList<>();
        List<Element> figures = new ArrayList<>();
        for (Element row : cockpit.select("tbody tr")) {
            if (row.select("th .hint").isEmpty()) {
                figures.addAll(row.select("td.figure"));
            } else if (!row.select("a").isEmpty() || !row.text().contains("Non partagé")) {
                wrong.add(row.text());
            }
        }
        Together.map(
                        figures,
                        figure -> isTold(figure, analyst.read(figure.select("a").attr("href"))))
                .forEach((figure, told) -> {
                    if (!told) {
                        wrong.add(figure.parent().select("th").text() + ": " + figure.text());
                    }
                });
        assertEquals(List.of(), wrong);
        assertEquals(18 * 9, figures.size());
        assertTrue(
                figures.stream()
                        .map(figure -> figure.select("a").first().ownText())
                        .anyMatch(shown -> !shown.contains("$") && number(shown) > 0),
                "no tenant has a file");
    }

    /** Other tests have put files into a state past the portal; so they are counted as the portal counts them every night. */
    private void countAnew() {
        portal.rows().change("UPDATE measure SET files = 0");
        for (FileStage stage : FileStage.values()) {
            String statuses =
                    stage.statuses().stream().map(status -> "'" + status + "'").collect(Collectors.joining(","));
            portal.rows()
                    .change(
                            "UPDATE measure m JOIN (SELECT tenant_id, COALESCE(managing_territory, '') AS place,"
                                    + " CAST(REGEXP_SUBSTR(call_reference, '20[0-9]{2}') AS INT) AS year, COUNT(*) AS found FROM application"
                                    + " WHERE submitted_at IS NOT NULL AND status IN (" + statuses
                                    + ") GROUP BY 1, 2, 3) f"
                                    + " ON f.tenant_id = m.tenant_id AND f.place = m.territory_code AND f.year = m.fiscal_year"
                                    + " SET m.files = f.found WHERE m.stage = ?",
                            stage.name());
        }
    }

    /** The list of its column with as many files, on all of its pages; or the shares, whose sum is that much money. */
    private static boolean isTold(Element figure, Document list) {
        String number = figure.select("a").first().ownText();
        if (!number.contains("$")) {
            String range = list.select(".pager-range").text();
            long total = range.isEmpty()
                    ? 0
                    : number(range.replaceFirst(".* sur ", "").replaceFirst(" résultat.*", ""));
            long shown = list.select("main tbody tr").size();
            return list.select("h1").text().equals(figure.attr("data-label"))
                    && number(number) == total
                    && shown == Math.min(total, 25);
        }
        String column = figure.attr("data-label").replace("Enveloppe", "Attribué");
        long sum = list.select("#shares td.figure[data-label='" + column + "']").stream()
                .mapToLong(cell -> number(cell.text()))
                .sum();
        return number(number) == sum
                && (sum == 0 || list.select(".tile strong").eachText().contains(number));
    }

    private static long number(String text) {
        return Long.parseLong(text.replaceAll("[^0-9]", ""));
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
        Arrival.at(page, "**/ministere/open?**");
        assertEquals(readBefore, readings(coordinator), "nobody has read the file yet");
        page.locator("main textarea").fill("trop court");
        page.locator("main form input[type=submit]").click();
        assertTrue(page.locator("[role=alert]").innerText().contains("Écrivez une raison"));
        assertEquals("trop court", page.locator("main textarea").inputValue());
        page.locator("main textarea").fill(REASON);
        page.locator("main form input[type=submit]").click();
        Arrival.at(page, "**/ministere/file?**");
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
