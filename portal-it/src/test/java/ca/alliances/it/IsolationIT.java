package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.DemoPeople.DemoPerson;
import ca.alliances.it.Trespass.Attempt;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls between tenants, tried with real addresses and real forms of the other side. */
@ExtendWith(PortalExtension.class)
class IsolationIT {
    private static final String TENANT = "cnord";
    private static final String NOWHERE = "/t/cnord/nothing-here";

    /** Forms about something of a tenant that only the ministry or the operators fill in: no stranger has such a page at home. */
    private static final Set<String> NOBODY_OF_A_TENANT_HAS = Set.of(
            "account/platform/end#end",
            "account/platform/invitation#invitation",
            "mandatary/notification/again#again",
            "ministry/open#opening");

    /**
     * For a project that waits for a committee that is a table, and for a resolution of a table below another: of the demo only one tenant has
     * such tables. ProjectAtTableUseCaseIT and ForwardingUseCaseIT try them from elsewhere.
     */
    private static final Set<String> OF_TABLES_OF_ONE_TENANT =
            Set.of("mandatary/meeting/agenda#projects", "mandatary/resolution/view#passing");

    private final Portal portal;

    IsolationIT(Portal portal) {
        this.portal = portal;
    }

    static Stream<DemoPerson> strangers() {
        return DemoPeople.all().stream().filter(person -> person.isOnlyOf("cssspnql") || person.isOnlyOf("ark"));
    }

    @Test
    void theAddressesThatAreTriedAreReal() {
        List<String> all = all(protectedAddresses());
        assertTrue(all.stream().filter(address -> address.contains("ref=")).count() > 20, all.toString());
        assertTrue(all.stream().anyMatch(address -> address.contains("doc=")), all.toString());
        for (String list : List.of("application", "decision", "resolution", "minutes", "review", "people", "audit")) {
            String file = "/t/cnord/" + list + "/list?";
            assertTrue(
                    all.stream().anyMatch(address -> address.startsWith(file) && address.contains("export=csv")),
                    "nobody followed the link to the file of " + list + "/list");
        }
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nobodyOfAnotherTenantTellsAProtectedPageFromNone(DemoPerson stranger) {
        assertSeesNothing(stranger.email(), protectedAddresses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"promoteur.jeunesse@example.org", "promoteur.cssspnql@example.org"})
    void aPromoterWithoutTheMandateTellsNoFileFromNone(String email) {
        Map<SitePage, Set<String>> files = protectedAddresses();
        Reach reach = Reach.of(portal, TENANT, email);
        files.forEach((page, addresses) ->
                addresses.removeIf(address -> !address.contains("-A-") || reach.opens(page, address)));
        assertTrue(files.values().stream().mapToInt(Set::size).sum() > 20);
        assertSeesNothing(email, files);
    }

    private void assertSeesNothing(String email, Map<SitePage, Set<String>> pages) {
        Visitor stranger = portal.visitor().enter(email);
        byte[] none = stranger.ask(NOWHERE).body();
        List<String> seen = new ArrayList<>();
        Together.map(all(pages), stranger::ask).forEach((address, answer) -> {
            if (answer.status() != 404 || !Arrays.equals(none, answer.body())) {
                seen.add(answer.status() + " " + address);
            }
        });
        assertEquals(List.of(), seen);
    }

    @Test
    void someoneUnknownIsLedToTheLoginFromEveryProtectedPage() {
        Visitor unknown = portal.visitor();
        List<String> seen = new ArrayList<>();
        Map<SitePage, Set<String>> pages = portal.crawl(TENANT).opened();
        pages.keySet().removeIf(SitePage::isPublic);
        Together.map(all(pages), unknown::ask).forEach((address, answer) -> {
            if (!answer.header("location").contains("/connexion?retour=")) {
                seen.add(answer.status() + " " + address);
            }
        });
        assertEquals(List.of(), seen);
    }

    private static List<String> all(Map<SitePage, Set<String>> pages) {
        return pages.values().stream().flatMap(Set::stream).toList();
    }

    @Test
    void noFormOfATenantChangesAnythingByTheHandOfAnyStranger() {
        Map<String, WebForm> forms = new TreeMap<>();
        Trespass.into(portal, TENANT).forms(all(protectedAddresses())).forEach(form -> form.withEachButton()
                .forEach(pressed -> forms.putIfAbsent(form.name() + pressed.buttonPressed(), pressed)));
        assertTrue(forms.size() > 40, forms.keySet().toString());
        String before = everything();
        List<String> taken =
                Together.map(strangers().toList(), stranger -> taken(forms.values(), stranger)).values().stream()
                        .flatMap(List::stream)
                        .toList();
        assertEquals(List.of(), taken);
        assertEquals(before, everything());
    }

    /** With a view of a page that everybody has, to its own address and to the same page of the stranger's tenant. */
    private List<String> taken(Collection<WebForm> forms, DemoPerson person) {
        Visitor stranger = portal.visitor().enter(person.email());
        String home = person.tenants().iterator().next();
        String view = WebForm.on(stranger, "/mon-compte/organization/create", "organization")
                .valueOf(WebForm.VIEW);
        return forms.stream()
                .flatMap(form -> Stream.of(form.address(), form.address().replace("/t/" + TENANT, "/t/" + home))
                        .distinct()
                        .map(address -> form.by(stranger)
                                .set(WebForm.VIEW, view)
                                .to(address)
                                .send()))
                .filter(answer -> answer.status() != 404)
                .map(answer -> answer.status() + " " + answer.address() + " for " + person.email())
                .toList();
    }

    @Test
    void noFormOfATenantChangesAnythingByTheHandOfWhoHasTheSameRightElsewhere() {
        Map<SitePage, Set<String>> pages = portal.crawl(TENANT).oneOfAKind();
        pages.keySet().removeIf(SitePage::isPublic);
        Trespass trespass = Trespass.into(portal, TENANT, strangers());
        List<WebForm> forms = trespass.forms(all(pages));
        String before = everything();
        List<Attempt> attempts = trespass.attempts(forms);
        assertEquals(
                List.of(),
                attempts.stream()
                        .filter(attempt -> attempt.isOwn() ? attempt.answer().status() != 200 : !attempt.isRefused())
                        .map(Attempt::toString)
                        .toList());
        assertEquals(before, everything());
        Set<String> tried = attempts.stream().map(Attempt::page).collect(Collectors.toCollection(TreeSet::new));
        Set<String> untried = forms.stream()
                .filter(form -> form.address().contains("ref="))
                .map(form -> SitePage.at(form.address()).name() + "#" + form.id())
                .filter(form -> !tried.contains(form) && !OF_TABLES_OF_ONE_TENANT.contains(form))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(NOBODY_OF_A_TENANT_HAS, untried);
    }

    private String everything() {
        return portal.rows().stateOf(TENANT) + portal.rows().peopleOf(TENANT);
    }

    @Test
    void whoHasTheRightAtHomeFindsNothingOfAnotherTenantThere() {
        Set<String> shared = Stream.of("cssspnql", "ark")
                .flatMap(home -> all(portal.crawl(home).opened()).stream())
                .map(address -> address.replaceFirst(".*?[?]", ""))
                .collect(Collectors.toSet());
        List<String> foreign = all(protectedAddresses()).stream()
                .filter(address -> address.startsWith("/t/") && address.contains("ref="))
                .filter(address -> !shared.contains(address.replaceFirst(".*?[?]", "")))
                .toList();
        assertTrue(foreign.size() > 50, foreign.toString());
        List<String> seen = new ArrayList<>();
        strangers().forEach(person -> {
            String home = "/t/" + person.tenants().iterator().next();
            Visitor stranger = portal.visitor().enter(person.email());
            byte[] none =
                    stranger.ask(home + "/application/file?ref=CN-2026-A-9999").body();
            List<String> addresses = Stream.concat(
                            foreign.stream().map(address -> address.replaceFirst("/t/" + TENANT, home)),
                            documentsOfOthers(person, home, foreign))
                    .toList();
            Together.map(addresses, stranger::ask).forEach((address, answer) -> {
                if (answer.status() != 404 || !Arrays.equals(none, answer.body())) {
                    seen.add(answer.status() + " " + address + " for " + person.email());
                }
            });
        });
        assertEquals(List.of(), seen);
    }

    /** The documents of the other tenant under the number of a file that the person reads at home. */
    private Stream<String> documentsOfOthers(DemoPerson person, String home, List<String> foreign) {
        return portal.crawl(home.substring("/t/".length())).answers().stream()
                .filter(answer ->
                        answer.who().equals(person.email()) && answer.what().status() == 200)
                .map(Crawl.Answer::address)
                .filter(address -> address.startsWith(home + "/application/document?"))
                .limit(1)
                .flatMap(own -> foreign.stream()
                        .filter(address -> address.contains("doc="))
                        .map(address -> own.replaceFirst("doc=.*", address.replaceFirst(".*(doc=[^&]+).*", "$1"))));
    }

    @Test
    void aViewOfOneTenantIsRefusedByTheOtherInTheNextTab() {
        Visitor both = portal.visitor().enter("deux.alliances@example.org");
        String north = "/t/cnord/application/start?appel=CN-2026-01";
        String nations = "/t/cssspnql/application/start?appel=PN-2026-01";
        portal.rows()
                .change("INSERT INTO mandate (reference, version, organization_reference, subject, valid_from)"
                        + " SELECT 'a11a2ce5-0000-4000-9000-00000000000f', 0, 'O-HCN2DEPN', subject, '2026-04-01'"
                        + " FROM person WHERE email = 'deux.alliances@example.org'");
        try {
            String before = portal.rows().one("SELECT COUNT(*) FROM application");
            for (List<String> tabs : List.of(List.of(north, nations), List.of(nations, north))) {
                WebForm form = WebForm.on(both, tabs.get(0), "start").type("title", "Dans l’autre onglet");
                assertEquals(404, form.to(tabs.get(1)).press("begin").status());
            }
            assertEquals(before, portal.rows().one("SELECT COUNT(*) FROM application"));
        } finally {
            portal.rows().change("DELETE FROM mandate WHERE reference = 'a11a2ce5-0000-4000-9000-00000000000f'");
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "CN-2026-A-9999",
                "ARK-2026-A-0001",
                "PN-2026-A-0001",
                "",
                "%%00",
                "%%27",
                "%%FF",
                "CN-2026-A-0001%%00",
                "..%%2F..",
                "%%3Cscript%%3E"
            })
    void aReferenceThatIsForeignOrNonsenseGivesTheVerySamePageAsNone(String pattern) {
        Visitor neighbour = portal.visitor().enter("promoteur.jeunesse@example.org");
        byte[] none = neighbour.ask(NOWHERE).body();
        String reference = pattern.formatted(portal.files().in("SUBMITTED"));
        for (String page : List.of("view", "tasks", "project", "budget", "check", "documents", "receipt", "withdraw")) {
            Reply answer = neighbour.ask("/t/cnord/application/" + page + "?ref=" + reference);
            assertEquals(404, answer.status(), page);
            assertArrayEquals(none, answer.body(), page);
        }
    }

    @Test
    void aReferenceThatIsVeryLongGivesTheVerySamePageAsNone() {
        Visitor neighbour = portal.visitor().enter("promoteur.jeunesse@example.org");
        Reply answer = neighbour.ask("/t/cnord/application/view?ref=" + "A".repeat(4000));
        assertEquals(404, answer.status());
        assertArrayEquals(neighbour.ask(NOWHERE).body(), answer.body());
    }

    /** Addresses of the tenant that somebody opened and that are not for everybody who has an account. */
    private Map<SitePage, Set<String>> protectedAddresses() {
        Map<SitePage, Set<String>> pages = portal.crawl(TENANT).opened();
        pages.keySet().removeIf(page -> page.isPublic() || page.address(TENANT).equals("/mon-compte"));
        pages.forEach((page, addresses) ->
                addresses.removeIf(address -> page.isForEverybodySignedIn() && !address.contains("ref=")));
        return pages;
    }
}
