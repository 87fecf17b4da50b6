package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Traffic.Cost;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are light enough for who sits behind a slow satellite: what a first and a later visit may weigh, and what is fetched only once. */
@ExtendWith(PortalExtension.class)
class WeightIT {
    private static final int KILOBYTE = 1000;
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private final Portal portal;

    WeightIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "budget", "documents", "check"})
    void thePagesOfAPromoterAreLight(String page) {
        String draft = "?ref=" + portal.files().in("DRAFT");
        assertPromoterPageIsLight(
                PROMOTER, "/t/cnord/application/" + page + draft, "/t/cnord/application/need" + draft);
    }

    @Test
    void theFileOfAPromoterIsLight() {
        assertPromoterPageIsLight(
                PROMOTER,
                "/t/cnord/application/view?ref=" + portal.files().in("SUBMITTED"),
                "/t/cnord/application/tasks?ref=" + portal.files().in("DRAFT"));
    }

    @Test
    void aFileInSyllabicsIsLightThoughItNeedsOneMoreFont() {
        assertPromoterPageIsLight(
                "promoteur.kativik@example.org",
                "/t/ark/application/view?ref=" + portal.files().poison(),
                "/t/ark/application/mine");
    }

    @Test
    void theHomeIsLight() {
        assertPromoterPageIsLight(Readers.NOBODY, "/", "/t/cnord/call/view?ref=CN-2026-01");
    }

    private void assertPromoterPageIsLight(String email, String first, String later) {
        assertLight(email, first, later, 150, 8, 25);
    }

    @ParameterizedTest
    @CsvSource({
        "agent.hcn@example.org, /t/cnord/application/list",
        "coordination.cnord@example.org, /t/cnord/people/list",
        "conseil.hcn@example.org, /t/cnord/decision/list",
        "comite1.hcn@example.org, /t/cnord/review/list",
        "analyste.ministere@example.org, /ministere",
        "agent.hcn@example.org, /t/cnord/table/list",
        "agent.hcn@example.org, /t/cnord/meeting/list",
        "agent.hcn@example.org, /t/cnord/plan/list",
        "agent.hcn@example.org, /t/cnord/resolution/list"
    })
    void theListsOfStaffAreLight(String email, String list) {
        portal.files();
        assertLight(email, list, list + "?page=1", 350, 8, 60);
    }

    @ParameterizedTest
    @CsvSource({
        "/t/cnord/table/view?ref=HCN, /t/cnord/table/view?ref=CAHCN",
        "/t/cnord/meeting/live?ref=CAHCN-2026-R-01, /t/cnord/meeting/vote?ref=CAHCN-2026-R-01&motion=1",
        "/t/cnord/meeting/view?ref=HCN-2026-R-02, /t/cnord/meeting/agenda?ref=HCN-2026-R-02",
        "/t/cnord/plan/view?ref=CN-PLAN-950, /t/cnord/plan/view?ref=CN-PLAN-950&shape=chart"
    })
    void thePagesOfTablesAreLightForStaff(String first, String later) {
        assertLight(CommitteeMeeting.SECRETARY, first, later, 350, 8, 60);
    }

    @Test
    void minutesAreLight() {
        CommitteeMeeting meeting = CommitteeMeeting.minuted(portal);
        assertLight(CommitteeMeeting.SECRETARY, meeting.minutes("edit"), "/t/cnord/minutes/list", 350, 8, 60);
    }

    @Test
    void whatAMemberHasBeforeHimIsLight() {
        assertPromoterPageIsLight(
                "table.cnord@example.org", "/t/cnord/meeting/mine", "/t/cnord/meeting/view?ref=HCN-2026-R-02");
    }

    @ParameterizedTest
    @CsvSource({
        "/t/cnord/tables, /t/cnord/priorities",
        "/t/cnord/priorities, /t/cnord/minutes/published",
        "/t/cnord/minutes/published, /t/cnord/tables"
    })
    void whatEverybodyReadsOfTablesIsLight(String first, String later) {
        assertPromoterPageIsLight(Readers.NOBODY, first, later);
    }

    /** The mark in the tab is fetched past the page: one request more on a first visit. */
    private void assertLight(String email, String first, String later, int firstLimit, int requests, int laterLimit) {
        Visitor visitor = email.equals(Readers.NOBODY)
                ? portal.visitor()
                : portal.visitor().enter(email);
        Traffic traffic = Traffic.of(visitor.page());
        Cost fresh = traffic.visit(first);
        assertTrue(fresh.isWithin(firstLimit * KILOBYTE, requests - 1), fresh::toString);
        Cost known = traffic.visit(later);
        assertTrue(known.isWithin(laterLimit * KILOBYTE, 2), known::toString);
        Cost again = traffic.visit(first);
        assertTrue(again.isWithin(laterLimit * KILOBYTE, 2), again::toString);
        assertEquals(List.of(), visitor.complaints());
    }

    @Test
    void aFileOfThePageIsCompressedAndNeverAskedForTwice() {
        Visitor visitor = portal.visitor().enter("coordination.cnord@example.org");
        Document page = visitor.read("/t/cnord/application/list");
        List<String> files = Stream.concat(
                        page.select("link[rel=stylesheet], link[rel=icon], link[rel=preload]").stream()
                                .map(link -> link.attr("href")),
                        page.select("script[src]").stream().map((Element script) -> script.attr("src")))
                .toList();
        assertEquals(5, files.size(), files.toString());
        files.forEach(file -> assertKeptForEver(visitor, file));
    }

    private static void assertKeptForEver(Visitor visitor, String file) {
        Reply answer = visitor.ask(file);
        Map<String, String> headers = answer.headers();
        boolean isCompressedByItself = headers.get("content-type").startsWith("font/");
        assertAll(
                () -> assertEquals(200, answer.status(), file),
                () -> assertTrue(file.matches(".*[?&]v=[0-9a-f]{10}"), file),
                () -> assertEquals("public, max-age=31536000, immutable", headers.get("cache-control"), file),
                () -> assertTrue(
                        isCompressedByItself
                                || answer.body().length < 1000
                                || "gzip".equals(headers.get("content-encoding")),
                        file + headers));
    }
}
