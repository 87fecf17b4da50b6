package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms that were refused: the summary takes the focus and leads to the fields, and nothing stands in anybody's way. */
@ExtendWith(PortalExtension.class)
class FormErrorsIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String AGENT = "agent.hcn@example.org";
    private static final Map<String, String> PREFIX = Map.of("fr", "Erreur", "en", "Error");
    private final Portal portal;

    FormErrorsIT(Portal portal) {
        this.portal = portal;
    }

    /** Somebody sends a form with these values in some of its fields, which is refused. */
    private record Mistake(String email, String address, Map<String, String> typed, String button) {
        private Mistake(String email, String address, String button) {
            this(email, address, Map.of(), button);
        }

        private Page make(Visitor visitor) {
            visitor.open(address);
            Page page = visitor.page();
            typed.forEach((field, value) ->
                    page.locator("main [name$=':" + field + "']").first().fill(value));
            page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator(
                            "main input[type=submit][name$=':" + button + "']")
                    .click());
            page.waitForLoadState();
            return page;
        }
    }

    private List<Mistake> mistakes() {
        String draft = "?ref=" + portal.files().in("DRAFT");
        String application = "/t/cnord/application/";
        String review = "/t/cnord/review/";
        return List.of(
                new Mistake(PROMOTER, application + "start?appel=CN-2026-01", "begin"),
                new Mistake(PROMOTER, application + "need" + draft, Map.of("reach", "beaucoup"), "save"),
                new Mistake(
                        PROMOTER,
                        application + "plan" + draft,
                        Map.of("start", "2027-12-31", "end", "2027-01-01"),
                        "save"),
                new Mistake(PROMOTER, application + "budget" + draft, Map.of("expense:0:amount", "-5"), "save"),
                new Mistake(PROMOTER, application + "documents" + draft, "send"),
                new Mistake(PROMOTER, "/mon-compte/organization/create", "create"),
                new Mistake(
                        PROMOTER,
                        "/mon-compte/organization/edit?ref=O-HCN2DEPN",
                        Map.of("legalName", "", "neq", "44"),
                        "save"),
                new Mistake(PROMOTER, "/mon-compte/organization/people?ref=O-HCN2DEPN", "send"),
                new Mistake("coordination.cnord@example.org", "/t/cnord/people/invite", "send"),
                new Mistake(AGENT, review + "check?ref=" + portal.files().in("SUBMITTED"), "continue"),
                new Mistake(AGENT, review + "recommend?ref=" + portal.files().in("IN_REVIEW"), "confirm"),
                new Mistake(
                        "comite1.hcn@example.org",
                        review + "score?ref=" + portal.files().in("IN_REVIEW"),
                        "finalise"),
                new Mistake(
                        "conseil.hcn@example.org",
                        "/t/cnord/decision/record?ref=" + portal.files().in("RECOMMENDED"),
                        "next"),
                new Mistake("conseil.hcn@example.org", "/t/cnord/resolution/register", "enter"),
                new Mistake("finance.cnord@example.org", "/t/cnord/funding/allocate?ref=2026-950", "allocate"),
                new Mistake("admin.cnord@example.org", "/t/cnord/appearance/edit", Map.of("accent", "#4a98d9"), "save"),
                new Mistake(
                        "analyste.ministere@example.org",
                        "/ministere/open?tenant=cnord&ref=CN-2026-A-0001",
                        Map.of("reason", "court"),
                        "open"));
    }

    @Test
    void aFormThatWasRefusedStandsInNobodysWayInEitherLanguage() {
        List<Mistake> mistakes = mistakes();
        assertEquals(
                List.of(),
                portal.readInBothLanguages(readers -> mistakes.forEach(mistake -> {
                    Page page = mistake.make(readers.as(mistake.email()));
                    if (page.locator("#errors:focus").count() == 0
                            || !page.title().startsWith(PREFIX.get(readers.language()))) {
                        readers.complain(mistake.address() + " is not refused: " + page.title());
                    }
                    readers.look(page, mistake.address() + " refused");
                })));
    }
}
