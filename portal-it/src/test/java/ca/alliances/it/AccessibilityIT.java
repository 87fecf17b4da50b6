package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PortalExtension.class)
class AccessibilityIT {
    private static final int LIMIT = 150_000;
    private static final int REQUESTS = 8;
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private final Portal portal;

    AccessibilityIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"fr,LIGHT", "fr,DARK", "en,LIGHT", "en,DARK"})
    void noPageStandsInAnybodysWay(String language, ColorScheme scheme) {
        NewContextOptions settings = new NewContextOptions().setColorScheme(scheme);
        Visitor unknown = portal.visitor(settings);
        Visitor coordinator = portal.visitor(settings).enter(COORDINATOR);
        Map<SitePage, Set<String>> pages = Crawl.of("cnord", coordinator);
        List<String> findings = new ArrayList<>();
        unknown.open("/?lang=" + language);
        coordinator.open("/?lang=" + language);
        List.of("/", "/t/cnord", "/nothing-here").forEach(address -> findings.addAll(findings(unknown, address)));
        List.of("/", "/mon-compte", "/t/cnord/nothing-here")
                .forEach(address -> findings.addAll(findings(coordinator, address)));
        pages.values()
                .forEach(addresses -> findings.addAll(
                        findings(coordinator, List.copyOf(addresses).get(addresses.size() - 1))));
        assertEquals(language + "-CA", coordinator.page().locator("html").getAttribute("lang"));
        assertEquals(List.of(), findings);
        assertEquals(List.of(), unknown.complaints());
        assertEquals(List.of(), coordinator.complaints());
    }

    private static List<String> findings(Visitor visitor, String address) {
        visitor.open(address);
        return new AxeBuilder(visitor.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> address + " " + rule.getId() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }

    @Test
    void theFirstVisitIsLight() {
        Visitor visitor = portal.visitor();
        List<Request> requests = new ArrayList<>();
        visitor.page().onRequestFinished(requests::add);
        visitor.open("/");
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = requests.stream()
                .map(Request::sizes)
                .mapToInt(AccessibilityIT::answered)
                .sum();
        assertTrue(
                requests.size() <= REQUESTS,
                () -> requests.stream().map(Request::url).toList().toString());
        assertTrue(bytes <= LIMIT, bytes + " bytes");
    }

    private static int answered(Sizes sizes) {
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    @Test
    void theKeyboardAloneLeadsFromTheSkipLinkThroughTheLoginToThePeople() {
        Visitor visitor = portal.visitor();
        Page page = visitor.page();
        visitor.open("/");
        page.keyboard().press("Tab");
        assertEquals("#content", page.locator(":focus").getAttribute("href"));
        page.keyboard().press("Enter");
        assertEquals("content", page.locator(":focus").getAttribute("id"));
        follow(page, "a[href^='/connexion']");
        page.waitForURL(portal.stack().keycloakUrl() + "/**");
        tabTo(page, "#username");
        page.keyboard().type(COORDINATOR);
        tabTo(page, "#password");
        page.keyboard().type(DemoPeople.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/mon-compte");
        follow(page, "main a[href='/t/cnord']");
        page.waitForURL("**/t/cnord");
        follow(page, "nav a[href='/t/cnord/people/list']");
        page.waitForURL("**/t/cnord/people/list");
        assertEquals(List.of(), visitor.complaints());
    }

    private static void follow(Page page, String link) {
        tabTo(page, link);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String target) {
        for (int i = 0; i < 40 && page.locator(target + ":focus").count() == 0; i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(1, page.locator(target + ":focus").count(), target + " is not reached by Tab");
    }
}
