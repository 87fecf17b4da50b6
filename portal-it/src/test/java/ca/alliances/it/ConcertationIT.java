package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see over all tables: what wants a look, how they are made up, when they meet, what they wrote. */
@ExtendWith(PortalExtension.class)
class ConcertationIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final int PAGE = 25;
    private final Portal portal;

    ConcertationIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theMenuOfTheCoordinatorIsShortAndMarksWhereOneIs() {
        Document page = portal.visitor().enter(COORDINATOR).read("/t/cnord/table/attention");
        assertTrue(
                page.select("nav.menu > div > ul > li").size() <= 7,
                page.select("nav.menu").text());
        assertEquals(
                "/t/cnord/table/attention",
                page.select("nav.menu details a[aria-current]").attr("href"));
        assertEquals(1, page.select("nav.menu summary.here").size());
    }

    @Test
    void eachNumberOnTheHomeIsThatOfTheListThatItOpens() {
        Visitor coordinator = portal.visitor().enter(COORDINATOR);
        List<Element> tiles = coordinator.read("/t/cnord").select(".tile a[href*='table/attention']");
        assertFalse(tiles.isEmpty());
        for (Element tile : tiles) {
            int told = Integer.parseInt(tile.select("strong").text());
            Document list = coordinator.read(tile.attr("href"));
            assertEquals(
                    Math.min(PAGE, told), list.select("#attention tbody tr").size(), tile.text());
        }
    }

    @Test
    void allTablesStandSideBySide() {
        Document page = portal.visitor().enter(COORDINATOR).read("/t/cnord/table/composition");
        int tables = Integer.parseInt(portal.rows()
                .one("SELECT COUNT(*) FROM concertation_table WHERE tenant_id = 'cnord' AND closed_on IS NULL"));
        assertEquals(
                Math.min(12, tables), page.select("#compositions thead th a").size());
        assertEquals(
                page.select("#composition tbody tr").size(),
                page.select("#compositions tbody tr").size());
    }

    @Test
    void everybodyReadsWhenATableMeetsAndNobodyHowToJoinIt() {
        List<List<String>> told = portal.rows()
                .of(
                        "SELECT DATE_FORMAT(m.starts_at, '%Y-%m'), m.table_code, t.is_public, t.title_fr FROM meeting m"
                                + " JOIN concertation_table t ON t.tenant_id = m.tenant_id AND t.code = m.table_code"
                                + " WHERE m.tenant_id = 'cnord' AND m.convened_at IS NOT NULL AND DAY(m.starts_at) BETWEEN 2 AND 28");
        for (List<String> meeting : told) {
            Document page = portal.visitor().read("/t/cnord/calendar?month=" + meeting.get(0));
            assertEquals(
                    meeting.get(2).equals("1"),
                    page.select(".month").text().contains(meeting.get(3)),
                    meeting.toString());
            assertFalse(page.html().contains("exemple.org/rencontre"), meeting.toString());
        }
        Document gathered = portal.visitor().read("/t/cnord/tables");
        for (String part : List.of("calendar", "minutes/published", "priorities")) {
            assertEquals(
                    1, gathered.select("main a[href='/t/cnord/" + part + "']").size(), part);
        }
    }

    @Test
    void oneSearchFindsTablesAndResolutionsWhateverTheAccents() {
        Visitor coordinator = portal.visitor().enter(COORDINATOR);
        assertEquals(
                1,
                coordinator
                        .read("/t/cnord/table/search?q=cote%20haute%20LOCALE&kind=TABLE")
                        .select("#found tbody tr")
                        .size());
        Document register = coordinator.read("/t/cnord/resolution/list");
        String title = register.select("#register tbody th a").first().text();
        String word = title.split(" ")[title.split(" ").length - 1];
        assertFalse(coordinator
                .read("/t/cnord/table/search?kind=RESOLUTION&q=" + word)
                .select("#found a[href*='resolution/view']")
                .isEmpty());
        assertEquals(
                404,
                portal.visitor()
                        .enter("promoteur.depannage@example.org")
                        .ask("/t/cnord/table/search")
                        .status());
    }

    @Test
    void aTableLeadsToAllThatIsAboutIt() {
        Visitor coordinator = portal.visitor().enter(COORDINATOR);
        Document table = coordinator.read("/t/cnord/table/view?ref=HCN");
        for (Element link : table.select(".tabs a")) {
            assertEquals(200, coordinator.ask(link.attr("href")).status(), link.attr("href"));
        }
        assertEquals(
                1,
                table.select("main a[href='/t/cnord/meeting/plan?table=HCN']").size());
    }

    @Test
    void theMinistryReadsHowTablesWork() {
        Visitor analyst = portal.visitor().enter("analyste.ministere@example.org");
        Document page = analyst.read("/ministere/tables?year=2026");
        assertEquals(21, page.select("tbody tr").size());
        assertFalse(page.select("td.figure").isEmpty());
        Reply file = analyst.ask(page.select(".export a").attr("href"));
        assertEquals(22, file.text().strip().split("\r?\n").length, file.text());
    }
}
