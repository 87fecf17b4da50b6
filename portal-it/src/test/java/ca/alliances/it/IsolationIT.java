package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PortalExtension.class)
class IsolationIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String OTHER_COORDINATOR = "coordination.cssspnql@example.org";
    private static final Pattern END_LINK = Pattern.compile("/people/end\\?ref=([0-9a-f-]{36})");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"(?:hidden|submit)\"[^>]*name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private final Portal portal;

    IsolationIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coordination.cssspnql@example.org",
                "agent.cssspnql@example.org",
                "comite.cssspnql@example.org",
                "conseil.cssspnql@example.org",
                "promoteur.cssspnql@example.org"
            })
    void nobodyOfAnotherTenantSeesAnyProtectedPage(String email) {
        Map<SitePage, Set<String>> pages = Crawl.of("cnord", portal.visitor().enter(COORDINATOR));
        assertTrue(pages.get(new SitePage("mandatary/people/end")).size() > 1, "no real references found");
        for (SitePage page : SitePage.in(SitePage.Area.MINISTRY)) {
            pages.put(page, Set.of(page.address("")));
        }
        Visitor stranger = portal.visitor().enter(email);
        List<String> seen = new ArrayList<>();
        pages.forEach((page, addresses) -> addresses.forEach(address -> {
            int status = stranger.ask(address).status();
            if (!page.isPublic() && status != 404) {
                seen.add(status + " " + address);
            }
        }));
        assertEquals(List.of(), seen);
    }

    @Test
    void someoneUnknownIsLedToTheLoginFromEveryProtectedPage() {
        Map<SitePage, Set<String>> pages = Crawl.of("cnord", portal.visitor().enter(COORDINATOR));
        for (SitePage page : SitePage.in(SitePage.Area.ACCOUNT)) {
            pages.put(page, Set.of(page.address("")));
        }
        Visitor unknown = portal.visitor();
        List<String> seen = new ArrayList<>();
        pages.forEach((page, addresses) -> addresses.forEach(address -> {
            APIResponse answer = unknown.ask(address);
            if (!page.isPublic()
                    && !answer.headers().getOrDefault("location", "").contains("/connexion?retour=")) {
                seen.add(answer.status() + " " + address);
            }
        }));
        assertEquals(List.of(), seen);
    }

    @Test
    void aFormOfOneTenantChangesNothingInAnother() {
        Visitor owner = portal.visitor().enter(COORDINATOR);
        String reference = references(owner, "cnord").get(0);
        Visitor stranger = portal.visitor().enter(OTHER_COORDINATOR);
        String own =
                "/t/cssspnql/people/end?ref=" + references(stranger, "cssspnql").get(0);

        for (String address :
                List.of("/t/cnord/people/end?ref=" + reference, "/t/cssspnql/people/end?ref=" + reference)) {
            Map<String, String> fields = hiddenFields(stranger.ask(own).text());
            assertTrue(fields.containsKey("jakarta.faces.ViewState"));
            assertEquals(404, stranger.send(address, fields).status(), address);
        }
        assertTrue(references(owner, "cnord").contains(reference));
    }

    @Test
    void aPersonOfTwoTenantsWorksInTwoTabs() {
        Visitor visitor = portal.visitor().signIn("deux.alliances@example.org");
        Page north = visitor.page();
        Page nations = visitor.newTab();
        north.navigate("/t/cnord");
        nations.navigate("/t/cssspnql");
        String northName = north.locator("h1").innerText();
        String nationsName = nations.locator("h1").innerText();
        assertFalse(northName.equals(nationsName));
        north.reload();
        nations.reload();
        assertEquals(northName, north.locator("h1").innerText());
        assertEquals(nationsName, nations.locator("h1").innerText());
        north.navigate("/mon-compte");
        assertEquals(2, north.locator("main a[href^='/t/']").count());
        assertEquals(List.of(), visitor.complaints());
    }

    private static List<String> references(Visitor visitor, String tenant) {
        Matcher links =
                END_LINK.matcher(visitor.ask("/t/" + tenant + "/people/list").text());
        return links.results().map(link -> link.group(1)).toList();
    }

    private static Map<String, String> hiddenFields(String page) {
        Map<String, String> fields = new TreeMap<>();
        String form = page.substring(page.indexOf("<form id=\"end\""));
        Matcher inputs = HIDDEN.matcher(form);
        while (inputs.find()) {
            fields.put(inputs.group(1), inputs.group(2));
        }
        return fields;
    }
}
