package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.it.DemoPeople.DemoPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalExtension.class)
class MatrixIT {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();
    private static final String TENANT = "cnord";
    private final Portal portal;

    MatrixIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theTableOfPagesKnowsEveryPage() {
        List<String> unknown = Stream.of(SitePage.Area.values())
                .flatMap(area -> SitePage.in(area).stream())
                .filter(page -> page.action().isEmpty())
                .map(SitePage::name)
                .toList();
        assertEquals(List.of(), unknown, "add what one does there to pages.csv");
    }

    @Test
    void eachDemoPersonSeesExactlyTheProtectedPagesThatTheMatrixGivesHim() {
        Map<SitePage, Set<String>> pages = Crawl.of(TENANT, portal.visitor().enter("coordination.cnord@example.org"));
        pages.keySet().removeIf(SitePage::isPublic);
        List<String> wrong = new ArrayList<>();
        for (DemoPerson person : DemoPeople.all()) {
            Visitor visitor = portal.visitor().enter(person.email());
            pages.forEach((page, addresses) -> {
                String address = List.copyOf(addresses).get(addresses.size() - 1);
                int expected = MATRIX.allows(page.action().orElseThrow(), person.rolesIn(TENANT)) ? 200 : 404;
                int status = visitor.ask(address).status();
                if (status != expected) {
                    wrong.add(person.email() + " " + address + " " + status);
                }
            });
        }
        assertEquals(List.of(), wrong);
    }
}
