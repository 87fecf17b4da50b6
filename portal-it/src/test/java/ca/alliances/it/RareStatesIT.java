package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the states in which nobody looks at them while he builds them: nothing in them, too much in them, failed, or led to by a letter. */
@ExtendWith(PortalExtension.class)
class RareStatesIT {
    private static final String CALL = "/t/cnord/call/view?ref=CN-2026-01";
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String AGENT = "agent.hcn@example.org";
    private static final String MEMBER = "comite1.hcn@example.org";
    private static final String COUNCIL = "conseil.hcn@example.org";
    private static final String ANALYST = "analyste.ministere@example.org";
    private static final String LONG = "Anticonstitutionnellement".repeat(8);
    private final Portal portal;

    RareStatesIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void anErrorStandsInNobodysWay(String language) {
        Readers readers = new Readers(portal, language);
        readers.look(Readers.NOBODY, "/nothing-here", 404);
        readers.look(COORDINATOR, "/t/cnord/nothing-here", 404);
        List.of("400", "unavailable").forEach(page -> readers.look(Readers.NOBODY, "/erreur/" + page + ".xhtml", 200));
        Page refused = readers.as(COORDINATOR).page();
        sendTooMuch(refused);
        readers.look(refused, "413");
        portal.rows().change("RENAME TABLE pipeline_stage TO pipeline_stage_away");
        try {
            readers.look(Readers.NOBODY, CALL, 500);
            assertEquals(
                    1, readers.as(Readers.NOBODY).page().locator(".incident").count());
        } finally {
            portal.rows().change("RENAME TABLE pipeline_stage_away TO pipeline_stage");
        }
        assertEquals(List.of(), readers.findings());
    }

    private static void sendTooMuch(Page page) {
        page.navigate("/");
        page.waitForResponse(
                answer -> answer.request().method().equals("POST") && answer.status() == 413,
                () -> page.evaluate(
                        "() => { const form = document.createElement('form'); form.method = 'post';"
                                + " form.action = '/mon-compte'; const text = document.createElement('textarea'); text.name = 'text';"
                                + " text.value = 'x'.repeat(3e6); form.append(text); document.body.append(form); form.submit(); }"));
        page.waitForLoadState();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aListWithNothingInItStandsInNobodysWay(String language) {
        Readers readers = new Readers(portal, language);
        Map<String, List<String>> empty = Map.of(
                Readers.NOBODY,
                List.of("/t/bsl"),
                AGENT,
                List.of("/t/cnord/application/list?q=qqqqqq"),
                COORDINATOR,
                List.of("/t/cnord/people/list?q=qqqqqq", "/t/cnord/audit/list?from=2019-01-01&to=2019-01-02"),
                COUNCIL,
                List.of("/t/cnord/decision/list?q=qqqqqq", "/t/cnord/resolution/list?q=qqqqqq"),
                "coordination.cssspnql@example.org",
                List.of("/t/cssspnql/people/list?q=qqqqqq", "/t/cssspnql/funding/envelope"),
                "coordination.kativik@example.org",
                List.of("/t/ark/people/invitations"),
                "comite.manicouagan@example.org",
                List.of("/t/cnord/review/list"),
                ANALYST,
                List.of(
                        "/mon-compte/organization/list",
                        "/t/cnord/application/mine",
                        "/t/cnord/application/start?appel=CN-2026-01",
                        "/ministere/files?tenant=bsl&stage=RECEIVED&year=2026"));
        empty.forEach((email, addresses) -> addresses.forEach(address -> readers.look(email, address, 200)));
        assertEquals(List.of(), readers.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aTitleWithoutASpaceFitsOnATelephoneInEveryStateOfItsFile(String language) {
        Readers readers = new Readers(portal, language);
        Journey journey = Journey.begin(readers.as(PROMOTER), "cnord", "CN-2026-01", LONG)
                .complete("950", "20 000", "15 000", "5 000");
        Journey.ledTo(journey.form("need").type("groups", LONG).press("save"));
        fit(readers, PROMOTER, journey, "application/mine", "application/tasks", "application/project");
        fit(readers, PROMOTER, journey, "application/need", "application/check");
        readers.fit(PROMOTER, journey.at("documents"), journey.reference());
        journey.declare().submit();
        fit(readers, PROMOTER, journey, "application/view");
        readers.fit(PROMOTER, journey.at("receipt"), journey.reference());
        readers.fit(PROMOTER, journey.at("withdraw"), journey.reference());
        readers.fit(AGENT, "/t/cnord/application/list?q=" + journey.reference(), LONG);
        fit(readers, AGENT, journey, "application/file", "review/check", "review/outcome");
        readers.fit(ANALYST, "/ministere/open?tenant=cnord&ref=" + journey.reference(), journey.reference());
        theCommitteeLooksAtIt(readers, journey);
        move(journey, "RECOMMENDED");
        readers.fit(COUNCIL, "/t/cnord/decision/list?q=" + LONG.substring(0, 50), LONG);
        fit(readers, COUNCIL, journey, "decision/record", "application/file");
        Secretary.decline(portal.visitor().enter(COUNCIL), "/t/cnord/decision/record?ref=" + journey.reference());
        fit(readers, COUNCIL, journey, "decision/view", "decision/repeal");
        theMinistryLooksAtIt(readers, journey.reference());
        assertEquals(List.of(), readers.findings());
    }

    private static void fit(Readers readers, String email, Journey journey, String... pages) {
        for (String page : pages) {
            readers.fit(email, "/t/cnord/" + page + "?ref=" + journey.reference(), LONG);
        }
    }

    private void theCommitteeLooksAtIt(Readers readers, Journey journey) {
        move(journey, "ADMISSIBLE");
        fit(readers, AGENT, journey, "review/open");
        Journey.ledTo(
                WebForm.on(portal.visitor().enter(AGENT), "/t/cnord/review/open?ref=" + journey.reference(), "open")
                        .press("confirm"));
        fit(readers, MEMBER, journey, "review/list", "review/declare");
        Journey.ledTo(
                WebForm.on(portal.visitor().enter(MEMBER), "/t/cnord/review/declare?ref=" + journey.reference(), "none")
                        .press("confirm"));
        fit(readers, MEMBER, journey, "review/score", "application/file");
        fit(readers, AGENT, journey, "review/summary", "review/recommend");
    }

    private void theMinistryLooksAtIt(Readers readers, String reference) {
        readers.fit(ANALYST, "/ministere/files?tenant=cnord&stage=REFUSED&year=2026", LONG);
        String opened = "tenant=cnord&ref=" + reference;
        Journey.ledTo(WebForm.on(portal.visitor().enter(ANALYST), "/ministere/open?" + opened, "opening")
                .type("reason", "Vérification du cumul des aides de 2026")
                .press("open"));
        readers.fit(ANALYST, "/ministere/file?" + opened, LONG);
    }

    /** Past the portal, to be quicker. */
    private void move(Journey journey, String status) {
        portal.rows()
                .change(
                        "UPDATE application SET status = '" + status + "' WHERE tenant_id = 'cnord' AND reference = ?",
                        journey.reference());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aVeryLongNameOfAPersonAndOfAnOrganizationFitsOnATelephone(String language) {
        Readers readers = new Readers(portal, language);
        String reviewed = portal.files().in("IN_REVIEW");
        List.of(PROMOTER, AGENT, MEMBER, COUNCIL, COORDINATOR, ANALYST).forEach(readers::as);
        List<List<String>> names = portal.rows().of("SELECT subject, name FROM person");
        String organization = portal.rows().one("SELECT legal_name FROM organization WHERE reference = 'O-HCN2DEPN'");
        portal.rows().change("UPDATE person SET name = ?", LONG);
        portal.rows().change("UPDATE organization SET legal_name = ? WHERE reference = 'O-HCN2DEPN'", LONG);
        try {
            longNames(reviewed)
                    .forEach((email, addresses) -> addresses.forEach(address -> readers.fit(email, address, LONG)));
        } finally {
            names.forEach(each ->
                    portal.rows().change("UPDATE person SET name = ? WHERE subject = ?", each.get(1), each.get(0)));
            portal.rows().change("UPDATE organization SET legal_name = ? WHERE reference = 'O-HCN2DEPN'", organization);
        }
        assertEquals(List.of(), readers.findings());
    }

    /** Where names of people and of the organization stand. */
    private Map<String, List<String>> longNames(String reviewed) {
        String role = portal.rows()
                .one("SELECT reference FROM membership WHERE tenant_code = 'cnord' AND role = 'AGENT' LIMIT 1");
        return Map.of(
                PROMOTER,
                List.of(
                        "/mon-compte/organization/list",
                        "/mon-compte/organization/people?ref=O-HCN2DEPN",
                        "/mon-compte/organization/edit?ref=O-HCN2DEPN",
                        "/t/cnord/application/start?appel=CN-2026-01",
                        "/t/cnord/application/check?ref=" + portal.files().in("DRAFT"),
                        "/t/cnord/application/mine"),
                AGENT,
                List.of(
                        "/t/cnord/application/list",
                        "/t/cnord/application/file?ref=" + reviewed,
                        "/t/cnord/review/outcome?ref=" + portal.files().in("SUBMITTED"),
                        "/t/cnord/review/summary?ref=" + reviewed,
                        "/t/cnord/review/recommend?ref=" + reviewed),
                MEMBER,
                List.of("/t/cnord/review/list"),
                COUNCIL,
                List.of(
                        "/t/cnord/decision/list",
                        "/t/cnord/decision/record?ref=" + portal.files().in("RECOMMENDED")),
                COORDINATOR,
                List.of(
                        "/t/cnord/people/list",
                        "/t/cnord/people/end?ref=" + role,
                        "/t/cnord/people/edit?ref=" + role,
                        "/t/cnord/audit/list"),
                ANALYST,
                List.of("/ministere/files?tenant=cnord&stage=UNDER_STUDY&year=2026"));
    }

    @Test
    void whatOnlyALetterLeadsToStandsInNobodysWay() {
        String invited = "invitee-" + UUID.randomUUID() + "@example.org";
        Journey.ledTo(WebForm.on(portal.visitor().enter(COORDINATOR), "/t/cnord/people/invite", "invite")
                .type("email", invited)
                .type("role", "AGENT")
                .press("send"));
        String letter = new Mailbox(portal, invited).link("/mon-compte/invitation\\?jeton=[\\w-]+");
        for (String language : List.of("fr", "en")) {
            Readers readers = new Readers(portal, language);
            readers.look("agent.kativik@example.org", letter, 200);
            readers.look("agent.kativik@example.org", letter + "x", 200);
            assertEquals(List.of(), readers.findings());
        }
    }
}
