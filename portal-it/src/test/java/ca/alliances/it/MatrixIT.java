package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.DemoPeople.DemoPerson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalExtension.class)
class MatrixIT {
    private static final String TENANT = "cnord";
    private final Portal portal;

    MatrixIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theTableOfPagesKnowsEveryPage() {
        List<String> unknown = SitePage.all().stream()
                .filter(page -> page.action().isEmpty())
                .map(SitePage::name)
                .toList();
        assertEquals(List.of(), unknown, "add what one does there to pages.csv");
    }

    @Test
    void somebodyReachesEveryPageByFollowingLinks() throws IOException {
        Set<SitePage> reached = new HashSet<>(portal.crawl(TENANT).opened().keySet());
        Map<String, String> reasons = reasonsForNotBeingReached();
        List<String> lost = SitePage.all().stream()
                .filter(page -> !reached.contains(page))
                .map(SitePage::name)
                .filter(name -> !reasons.containsKey(name))
                .toList();
        assertEquals(
                List.of(),
                lost,
                "nobody finds these: link them, write a file that shows them, or give the reason in unreached.csv");
    }

    private static Map<String, String> reasonsForNotBeingReached() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(MatrixIT.class.getResourceAsStream("unreached.csv"), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", 2)).forEach(cells -> reasons.put(cells[0], cells[1]));
        }
        return reasons;
    }

    @Test
    void eachDemoPersonOpensExactlyWhatTheMatrixGivesHimByRoleByTieAndByState() {
        Map<SitePage, Set<String>> pages = portal.crawl(TENANT).oneOfAKind();
        pages.keySet().removeIf(SitePage::isPublic);
        List<String> wrong = new ArrayList<>();
        for (DemoPerson person : DemoPeople.all()) {
            Reach reach = Reach.of(portal, TENANT, person.email());
            Visitor visitor = portal.visitor().enter(person.email());
            pages.forEach((page, addresses) -> Together.map(
                            addresses, address -> visitor.ask(address).status())
                    .forEach((address, status) -> {
                        int expected = reach.opens(page, address) ? 200 : 404;
                        if (status != expected) {
                            wrong.add(status + " instead of " + expected + " " + person.email() + " " + address);
                        }
                    }));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noLinkLeadsToAFailure() {
        assertEquals(
                List.of(),
                portal.crawl(TENANT).answers().stream()
                        .filter(answer -> answer.what().status() >= 500)
                        .map(answer -> answer.who() + " at " + answer.address())
                        .toList());
    }

    @Test
    void theFilesThatAreTriedStandInSeveralStates() {
        assertTrue(new HashSet<>(portal.files().states().values()).size() >= 6);
    }
}
