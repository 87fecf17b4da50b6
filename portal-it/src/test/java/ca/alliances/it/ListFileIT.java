package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is downloaded exactly as it is seen: its rows in their order, of all pages, by who may see it. */
@ExtendWith(PortalExtension.class)
class ListFileIT {
    private static final String AGENT = "agent.hcn@example.org";
    private static final String FILES = "/t/cnord/application/list";
    private final Portal portal;

    ListFileIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "agent.hcn@example.org, /t/cnord/application/list?sort=reference, cnord-",
        "agent.hcn@example.org, /t/cnord/application/list?sort=-amount&status=SUBMITTED, cnord-",
        "conseil.hcn@example.org, /t/cnord/decision/list, cnord-",
        "comite1.hcn@example.org, /t/cnord/review/list, cnord-",
        "coordination.cnord@example.org, /t/cnord/people/list?sort=-person, cnord-",
        "agent.hcn@example.org, /t/cnord/resolution/list?q=plan%20d&sort=title, cnord-",
        "agent.hcn@example.org, /t/cnord/minutes/list, cnord-",
        "agent.hcn@example.org, /t/cnord/minutes/published, cnord-",
        "coordination.cnord@example.org, /t/cnord/table/attention, cnord-",
        "coordination.cnord@example.org, /t/cnord/table/list?sort=-name, cnord-",
        "agent.hcn@example.org, /t/cnord/table/list?q=haute&kind=LOCAL, cnord-",
        "agent.hcn@example.org, /t/cnord/meeting/list?when=past, cnord-",
        "coordination.cnord@example.org, /t/cnord/meeting/list?table=HCN, cnord-",
        "finance.cnord@example.org, /t/cnord/funding/envelope, cnord-",
        "finance.cnord@example.org, /t/cnord/funding/share?ref=2026-960, cnord-",
        "promoteur.depannage@example.org, /t/cnord/application/mine, cnord-",
        "analyste.ministere@example.org, /ministere/files?tenant=cnord&stage=UNDER_STUDY&year=2026, cnord-",
        "analyste.ministere@example.org, /ministere/envelope?tenant=cnord&year=2026, cnord-"
    })
    void theFileHoldsTheRowsOfThePageInTheirOrder(String email, String address, String code) {
        portal.files();
        Visitor visitor = portal.visitor().enter(email);
        Document page = visitor.read(address);
        Reply file = visitor.ask(page.select(".export a").attr("href"));
        List<String> rows = rows(file);
        List<String> shown =
                page.select("tbody tr").stream().map(ListFileIT::nameOf).toList();
        assertAll(
                () -> assertEquals(200, file.status()),
                () -> assertEquals(
                        "text/csv;charset=UTF-8", file.header("content-type").replace(" ", "")),
                () -> assertTrue(
                        file.header("content-disposition").startsWith("attachment; filename=\"" + code),
                        file.header("content-disposition")),
                () -> assertEquals("private, no-store", file.header("cache-control")),
                () -> assertTrue(file.text().startsWith("\uFEFFMandataire;"), file.text()),
                () -> assertEquals(total(page), rows.size(), file.text()),
                () -> assertEquals(List.of(), lost(shown, rows)));
    }

    /** What a row is known by: its number, or what heads it. */
    private static String nameOf(Element row) {
        Element number = row.selectFirst("td.ref");
        return number != null
                ? number.text()
                : row.selectFirst("th").ownText().isEmpty()
                        ? row.selectFirst("th a").text()
                        : row.selectFirst("th").ownText();
    }

    /** Of the rows shown those that the file does not have at their place. */
    private static List<String> lost(List<String> shown, List<String> rows) {
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            if (!rows.get(i).contains(shown.get(i))) {
                lost.add(shown.get(i) + " is not in " + rows.get(i));
            }
        }
        return lost;
    }

    private static int total(Document page) {
        String range = page.select(".pager-range").text();
        return range.isEmpty()
                ? page.select("tbody tr").size()
                : Integer.parseInt(range.replaceFirst(".* sur ", "").replaceFirst("\\D.*", ""));
    }

    private static List<String> rows(Reply file) {
        return file.text().lines().skip(1).toList();
    }

    @Test
    void theColumnsThatAreChosenAreThoseOfThePageAndOfTheFile() {
        Visitor agent = portal.visitor().enter(AGENT);
        Document usual = agent.read(FILES);
        assertEquals(7, usual.select("thead th").size());
        Document page = agent.read(FILES + "?col=amount&col=call");
        assertEquals(List.of("Numéro", "Projet", "Numéro de l’appel", "Montant demandé"), headings(page));
        assertEquals(
                List.of("call", "amount"),
                page.select("input[name=col][checked]").eachAttr("value"));
        assertTrue(page.select("thead a.sort").attr("href").contains("col=amount&col=call"));
        String file = agent.ask(page.select(".export a").attr("href")).text();
        assertTrue(
                file.startsWith("\uFEFFMandataire;Numéro;Projet;Organisme;Numéro de l’appel;Montant demandé\r\n"),
                file);
    }

    @Test
    void theMinistryChoosesTheColumnsOfItsTableToo() {
        Visitor analyst = portal.visitor().enter("analyste.ministere@example.org");
        Document page = analyst.read("/ministere?year=2026&col=free&col=RECEIVED");
        assertEquals(3, page.select("thead th").size());
        assertEquals(63, page.select("tbody th, tbody td").size());
        Reply file = analyst.ask(page.select(".export a").attr("href"));
        assertEquals(21, rows(file).size());
        assertEquals(
                headings(page),
                List.of(file.text()
                        .substring(1)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(";")));
    }

    private static List<String> headings(Document page) {
        return page.select("thead th").stream().map(head -> head.text().strip()).toList();
    }

    @Test
    void theJournalIsDownloadedAndSaysWhoDownloadedWhat() {
        portal.visitor().enter(AGENT).ask(FILES + "?export=csv");
        Visitor officer = portal.visitor().enter("vieprivee.cnord@example.org");
        String record = officer.ask("/t/cnord/audit/list?export=csv").text();
        String last = record.lines().skip(1).findFirst().orElseThrow();
        assertTrue(last.contains("Liste des demandes téléchargée"), last);
        assertTrue(
                rows(officer.ask("/t/cnord/audit/list?export=csv")).get(0).contains("Journal des actions téléchargé"));
    }

    @Test
    void inEnglishASpreadsheetFindsCommasAndEnglishWords() {
        Visitor agent = portal.visitor().enter(AGENT);
        String file = agent.ask(FILES + "?lang=en&export=csv").text();
        assertTrue(file.startsWith("\uFEFFMandatary,"), file);
        assertFalse(file.lines().findFirst().orElseThrow().contains(";"), file);
    }

    @Test
    void aTitleThatASpreadsheetWouldComputeStaysATitle() {
        String reference = portal.files().in("SUBMITTED");
        String title = portal.rows().one("SELECT title FROM application WHERE reference = ?", reference);
        rename(reference, "=HYPERLINK(1)");
        try {
            String email = "coordination.cnord@example.org";
            Reply file = portal.visitor().enter(email).ask(FILES + "?q=" + reference + "&export=csv");
            assertTrue(file.text().contains(";'=HYPERLINK(1);"), file.text());
        } finally {
            rename(reference, title);
        }
    }

    private void rename(String reference, String title) {
        assertEquals(
                1,
                portal.rows()
                        .change(
                                "UPDATE application SET title = ?, listed_title = title WHERE reference = ?",
                                title,
                                reference));
    }

    @ParameterizedTest
    @CsvSource({
        "promoteur.jeunesse@example.org, /t/cnord/application/list",
        "coordination.cssspnql@example.org, /t/cnord/people/list",
        "agent.hcn@example.org, /t/cnord/audit/list",
        "promoteur.jeunesse@example.org, /t/cnord/table/list",
        "coordination.cssspnql@example.org, /t/cnord/meeting/list",
        "promoteur.depannage@example.org, /t/cnord/resolution/list",
        "coordination.cnord@example.org, /ministere/files?tenant=cnord&stage=UNDER_STUDY&year=2026",
        "analyste.ministere@example.org, /ministere/files?tenant=cssspnql&stage=RECEIVED&year=2026"
    })
    void whoDoesNotSeeTheListGetsNoFileOfIt(String email, String address) {
        String file = address + (address.contains("?") ? "&" : "?") + "export=csv";
        assertEquals(404, portal.visitor().enter(email).ask(file).status());
    }

    @Test
    void someoneUnknownIsLedToTheLoginAndBackToTheFile() {
        Reply answer = portal.visitor().ask(FILES + "?export=csv");
        assertTrue(answer.header("location").contains("/connexion?retour="), answer.toString());
        assertTrue(answer.header("location").contains("export"), answer.toString());
    }
}
