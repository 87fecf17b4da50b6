package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody reads without signing in, and how long whose pages are kept by browsers and proxies. */
@ExtendWith(PortalExtension.class)
class PublicHomeIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String CALL = "/t/cnord/call/view?ref=CN-2026-01";
    private static final String PEOPLE = "/t/cnord/people/list";
    private static final String FOR_EVERYBODY = "public, max-age=60";
    private static final String FOR_NOBODY = "private, no-store";
    private final Portal portal;

    PublicHomeIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?page=2", "/t/cnord", "/t/cnord/tables", "/t/cnord/calendar?month=2026-12", CALL})
    void aPublicPageIsKeptForAMinuteForWhoHasNoSession(String address) {
        Reply answer = portal.visitor().ask(address);
        Map<String, String> headers = answer.headers();
        assertAll(
                () -> assertEquals(200, answer.status()),
                () -> assertEquals(FOR_EVERYBODY, headers.get("cache-control")),
                () -> assertTrue(headers.get("vary").contains("Cookie"), headers.toString()),
                () -> assertFalse(headers.containsKey("set-cookie"), headers.toString()),
                () -> assertFalse(answer.text().contains(WebForm.VIEW), "state of a form"));
    }

    @Test
    void noPublicPageOfAMandataryAsksAStrangerToSignIn() {
        assertEquals(
                List.of(),
                SitePage.in(SitePage.Area.MANDATARY).stream()
                        .filter(SitePage::isPublic)
                        .map(page -> page.address("cnord"))
                        .filter(address -> portal.visitor().ask(address).status() == 302)
                        .toList());
    }

    @Test
    void aCallSaysHowMuchOfTheOwnPartIsMoneyAndWhetherVolunteersCount() {
        String neighbours =
                portal.visitor().ask("/t/cnord/call/view?ref=CN-2027-01").text();
        assertTrue(neighbours.contains("Vous apportez au moins 10\u00a0% du coût en argent"), neighbours);
        assertTrue(neighbours.contains("Le temps des bénévoles compte"), neighbours);
        assertFalse(portal.visitor().ask(CALL).text().contains("en argent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=en",
                "/connexion",
                "/mon-compte",
                "/t/nobody",
                "/t/cnord/nothing-here",
                "/t/cnord/call/view?ref=CN-2020-99",
                "/t/cnord/call/view"
            })
    void whatIsAnsweredToOnePersonOrIsAnErrorIsKeptNowhere(String address) {
        Reply answer = portal.visitor().ask(address);
        assertEquals(FOR_NOBODY, answer.headers().get("cache-control"));
        assertTrue(answer.headers().get("content-security-policy").startsWith("default-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/t/cnord", CALL, PEOPLE, "/mon-compte", "/t/cnord/nothing-here"})
    void nothingIsKeptForWhoIsSignedIn(String address) {
        Reply answer = portal.visitor().enter(COORDINATOR).ask(address);
        assertEquals(FOR_NOBODY, answer.headers().get("cache-control"));
    }

    @Test
    void afterSigningOutBackShowsNoPageOfThePersonAndTheHomeNoName() {
        Visitor visitor = portal.visitor();
        Page page = visitor.page();
        visitor.open("/");
        assertEquals(0, page.locator(".who").count());
        visitor.signIn(COORDINATOR).open("/");
        assertEquals(1, page.locator(".who").count(), "the home kept from before is not shown");
        visitor.open(PEOPLE);
        page.locator("form[action='/deconnexion'] button").click();
        Arrival.at(page, portal.stack().portalUrl() + "/");
        assertEquals(0, page.locator(".who").count());
        page.goBack();
        assertTrue(visitor.isAskedForPassword(), page.url());
    }

    @Test
    void theLookThatIsChosenShowsAtOnceOnAPageThatIsKept() {
        Visitor visitor = portal.visitor();
        visitor.open("/");
        visitor.page().locator("button[value=dark]").click();
        Arrival.at(visitor.page(), portal.stack().portalUrl() + "/");
        assertEquals("dark", visitor.page().locator("html").getAttribute("data-theme"));
    }

    @Test
    void signingInFromACallLeadsBackToThatCall() {
        Visitor visitor = portal.visitor();
        visitor.open(CALL);
        visitor.page().locator(".tools a[href^='/connexion']").click();
        visitor.fillLogin(COORDINATOR);
        Arrival.at(visitor.page(), portal.stack().portalUrl() + CALL);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Agir ensemble contre la pauvreté, Se connecter, Appel de projets 2026-2027 de Manicouagan",
        "en, Acting together against poverty, Sign in, Manicouagan 2026-2027 call for projects"
    })
    void theHomeSaysInPlainWordsWhatIsOpenAndWhomToAsk(String language, String title, String signIn, String call) {
        Visitor visitor = portal.visitor();
        visitor.ask("/?lang=" + language);
        Document page = visitor.read("/");
        String words = page.select("main").text();
        assertEquals(language + "-CA", page.select("html").attr("lang"));
        assertTrue(page.select("h1").text().startsWith(title), page.select("h1").text());
        assertEquals(signIn, page.select("main a[href^='/connexion']").text());
        assertTrue(words.contains(call), words);
        assertEquals(openCalls(), page.select("main a[href*='call/view?ref=']").size());
    }

    private int openCalls() {
        return Integer.parseInt(portal.rows()
                .one("SELECT COUNT(*) FROM project_call WHERE published_at IS NOT NULL AND opens_at <= UTC_TIMESTAMP()"
                        + " AND (closes_at IS NULL OR closes_at > UTC_TIMESTAMP())"));
    }

    @Test
    void everyMandataryStandsUnderItsRegionWithItsContact() {
        Elements cards = portal.visitor().read("/").select("#mandataires ~ .cards .card");
        List<List<String>> mandataries = portal.rows()
                .of("SELECT t.id, t.name_fr, COALESCE(r.name_fr, 'Plusieurs régions'), t.contact_email FROM tenant t"
                        + " LEFT JOIN region r ON r.code = t.region_code WHERE t.active");
        assertEquals(21, cards.size());
        assertEquals(21, mandataries.size());
        for (List<String> mandatary : mandataries) {
            Element card = cards.stream()
                    .filter(each -> each.select("a").attr("href").equals("/t/" + mandatary.get(0)))
                    .findFirst()
                    .orElseThrow();
            assertEquals(mandatary.get(1), card.select("h3").text());
            assertEquals(mandatary.get(2), card.select(".over").text());
            assertFalse(card.select("a[href='mailto:" + mandatary.get(3) + "']").isEmpty(), card.text());
        }
    }
}
