package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
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
                List.of("/t/cnord/decision/list?q=qqqqqq"),
                "coordination.cssspnql@example.org",
                List.of("/t/cssspnql/people/invitations", "/t/cssspnql/funding/envelope"),
                "comite.kativik@example.org",
                List.of("/t/ark/review/list"),
                ANALYST,
                List.of(
                        "/mon-compte/organization/list",
                        "/t/cnord/application/mine",
                        "/t/cnord/application/start?appel=CN-2026-01",
                        "/ministere/files?tenant=bsl&stage=RECEIVED&year=2026"));
        empty.forEach((email, addresses) -> addresses.forEach(address -> readers.look(email, address, 200)));
        assertEquals(List.of(), readers.findings());
    }

    @Test
    void aTitleWithoutASpaceFitsOnATelephoneInEveryStateOfItsFile() {
        Readers readers = new Readers(portal, "fr");
        Journey journey = Journey.begin(readers.as(PROMOTER), "cnord", "CN-2026-01", LONG)
                .complete("950", "20 000", "15 000", "5 000");
        Journey.ledTo(journey.form("need").type("groups", LONG).press("save"));
        List.of("mine", "tasks", "project", "need", "documents", "check")
                .forEach(page -> readers.look(PROMOTER, journey.at(page), 200));
        journey.declare().submit();
        List.of("receipt", "view", "withdraw").forEach(page -> readers.look(PROMOTER, journey.at(page), 200));
        readers.look(AGENT, "/t/cnord/application/list?q=" + journey.reference(), 200);
        List.of("application/file", "review/check", "review/outcome")
                .forEach(page -> see(readers, AGENT, page, journey));
        readers.look(ANALYST, "/ministere/open?tenant=cnord&ref=" + journey.reference(), 200);
        recommend(journey);
        readers.look(COUNCIL, "/t/cnord/decision/list?q=" + LONG.substring(0, 50), 200);
        List.of("decision/record", "decision/view", "application/file")
                .forEach(page -> see(readers, COUNCIL, page, journey));
        assertEquals(List.of(), readers.findings());
    }

    private static void see(Readers readers, String email, String page, Journey journey) {
        readers.look(email, "/t/cnord/" + page + "?ref=" + journey.reference(), 200);
    }

    private void recommend(Journey journey) {
        portal.rows()
                .change(
                        "UPDATE application SET status = 'RECOMMENDED' WHERE tenant_id = 'cnord' AND reference = ?",
                        journey.reference());
    }

    @Test
    void whatOnlyALetterOrAnActLeadsToStandsInNobodysWay() {
        String invited = "invitee-" + UUID.randomUUID() + "@example.org";
        String cancelled = invited(COORDINATOR, "/t/cnord/people/invite", invited);
        String letter = new Mailbox(portal, invited).link("/mon-compte/invitation\\?jeton=[\\w-]+");
        String owner = "promoteur.jeunesse@example.org";
        String people = "/mon-compte/organization/people?ref=O-MJMAREE2";
        String revoked = invited(owner, people, "collegue-" + invited);
        String repealed = "/t/cnord/decision/repeal?ref=" + declined();
        String dead = deadLetter();
        String opened = "tenant=cnord&ref=CN-2026-A-0001";
        Journey.ledTo(WebForm.on(portal.visitor().enter(ANALYST), "/ministere/open?" + opened, "opening")
                .type("reason", "Vérification du cumul des aides de 2026")
                .press("open"));
        for (String language : List.of("fr", "en")) {
            Readers readers = new Readers(portal, language);
            readers.look(COORDINATOR, cancelled, 200);
            readers.look("agent.kativik@example.org", letter, 200);
            readers.look("agent.kativik@example.org", letter + "x", 200);
            readers.look(owner, revoked, 200);
            readers.look(COUNCIL, repealed, 200);
            readers.look("operateur@example.org", "/t/cnord/notification/dead", 200);
            readers.look("operateur@example.org", "/t/cnord/notification/again?ref=" + dead, 200);
            readers.look(ANALYST, "/ministere/open?" + opened, 200);
            readers.look(ANALYST, "/ministere/file?" + opened, 200);
            assertEquals(List.of(), readers.findings());
        }
        portal.rows().change("DELETE FROM outbox_message WHERE reference = ?", dead);
    }

    /** Invites somebody from that page; where the invitation is taken back. */
    private String invited(String email, String page, String address) {
        Visitor host = portal.visitor().enter(email);
        WebForm form = WebForm.on(host, page, "invite").type("email", address);
        String list = Journey.ledTo((page.endsWith("/invite") ? form.type("role", "AGENT") : form).press("send"));
        return host.read(list).select("main a[href*='/invitation?'], main a[href*='/revoke?']").stream()
                .filter(link -> link.closest("li, tr").text().contains(address))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    /** A file that the council has declined. */
    private String declined() {
        Journey journey = Journey.begin(portal.visitor().enter(PROMOTER), "cnord", "CN-2026-01", "Friperie solidaire")
                .complete("950", "20 000", "15 000", "5 000")
                .submit();
        recommend(journey);
        Visitor council = portal.visitor().enter(COUNCIL);
        WebForm form = WebForm.on(council, "/t/cnord/decision/record?ref=" + journey.reference(), "decision")
                .type("outcome", "DECLINED")
                .type("number", "2026-11-77")
                .type("date", "2026-11-20")
                .type("reasons", "Hors des priorités de l’appel.");
        String confirm = form.press("next").text();
        Journey.ledTo(WebForm.in(council, Jsoup.parse(confirm), "decision").press("record"));
        return journey.reference();
    }

    /** A letter that cannot be delivered. */
    private String deadLetter() {
        String reference = UUID.randomUUID().toString();
        portal.rows()
                .copy(
                        "outbox_message",
                        "tenant_id = 'cnord' ORDER BY id LIMIT 1",
                        Map.of(
                                "id", "NEXT VALUE FOR entity_seq",
                                "reference", "'" + reference + "'",
                                "event_id", "'" + reference + "'",
                                "state", "'DEAD'",
                                "sent_at", "NULL",
                                "text_body", "'-'",
                                "html_body", "'-'",
                                "last_error", "'SENDING_FAILED'"));
        return reference;
    }
}
