package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Trespass.Attempt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference that is foreign, cut or nonsense, on every page about something, asked for and sent by whoever works with that page. */
@ExtendWith(PortalExtension.class)
class BadReferenceIT {
    private static final String TENANT = "cnord";
    private static final String NOWHERE = "/t/cnord/nothing-here";
    private static final String LONG = "A" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" + "-2026-A-0001";
    private final Portal portal;

    BadReferenceIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN-2026-A-9999",
                "ARK-2026-A-0001",
                "PN-2026-A-0001",
                "O-FAMGT222",
                "2026-999",
                "",
                "%00",
                "%27",
                "%FF",
                "CN-2026-A-0001%00",
                "..%2F..",
                "%3Cscript%3E",
                "%F0%9F%8D%B2",
                LONG
            })
    void isAnsweredAsIfThereWereNoSuchPage(String bad) {
        Map<String, Visitor> visitors = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        Together.map(oneAddressOfEachPageThatReads(), address -> {
                    Visitor visitor = as(visitors, portal.crawl(TENANT).whoOpened(address));
                    Reply answer = visitor.ask(withReference(address, bad));
                    return answer.status() == 404
                                    && Arrays.equals(visitor.ask(NOWHERE).body(), answer.body())
                            ? ""
                            : answer.status() + " " + answer.address();
                })
                .forEach((address, found) -> {
                    if (!found.isEmpty()) {
                        wrong.add(found);
                    }
                });
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN-2026-A-9999", "ARK-2026-A-0001", "", "%00", "%27", "..%2F..", "%F0%9F%8D%B2", LONG})
    void isRefusedToAFormThatWasOpenedForSomethingElse(String bad) {
        List<WebForm> forms = Trespass.into(portal, TENANT).forms(oneAddressOfEachPage()).stream()
                .filter(form -> form.address().matches(".*[?&]ref=.*"))
                .collect(Collectors.toMap(WebForm::name, form -> form, (one, other) -> one, TreeMap::new))
                .values()
                .stream()
                .toList();
        assertTrue(forms.size() > 20, forms.toString());
        String before = portal.rows().stateOf(TENANT) + portal.rows().peopleOf(TENANT);
        List<String> taken = Together.map(forms, form -> form.withEachButton().stream()
                        .map(pressed -> pressed.to(withReference(form.address(), bad)))
                        .map(pressed -> new Attempt("", pressed, false, pressed.send()))
                        .filter(attempt -> !attempt.isRefused())
                        .map(Attempt::toString)
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
        assertEquals(List.of(), taken);
        assertEquals(before, portal.rows().stateOf(TENANT) + portal.rows().peopleOf(TENANT));
    }

    private synchronized Visitor as(Map<String, Visitor> visitors, String email) {
        return visitors.computeIfAbsent(email, each -> portal.visitor().enter(each));
    }

    /** The ministry is asked for its reason before anything is looked for in the tenant; only then the file is not found. */
    private List<String> oneAddressOfEachPageThatReads() {
        return oneAddressOfEachPage().stream()
                .filter(address -> !address.startsWith("/ministere/open?"))
                .toList();
    }

    private List<String> oneAddressOfEachPage() {
        Map<SitePage, Set<String>> pages = portal.crawl(TENANT).opened();
        pages.keySet().removeIf(SitePage::isPublic);
        List<String> addresses = pages.values().stream()
                .flatMap(each -> each.stream()
                        .filter(address -> address.matches(".*[?&]ref=.*"))
                        .limit(1))
                .toList();
        assertTrue(addresses.size() > 35, addresses.toString());
        assertTrue(Stream.of("/ministere/", "/mon-compte/organization", "/mon-compte/platform", "/t/cnord/review")
                .allMatch(area -> addresses.stream().anyMatch(address -> address.startsWith(area))));
        return addresses;
    }

    private static String withReference(String address, String bad) {
        return address.replaceFirst("(?<=[?&]ref=)[^&]*", bad);
    }
}
