package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Quebec;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people of a mandatary and of the platform do to others: seen on the pages, and for whoever loses something, at the next click. */
@ExtendWith(PortalExtension.class)
class StaffActsIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String AGENT = "agent.hcn@example.org";
    private static final String TABLE = "table.cnord@example.org";
    private static final String OPERATOR = "operateur@example.org";
    private static final String PLATFORM = "/mon-compte/platform/list";
    private static final String FILE = "/t/cnord/application/file?ref=CN-2026-A-9001";
    private final String reference = UUID.randomUUID().toString();
    private final Portal portal;

    StaffActsIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void anAgentWhoGetsAnotherTerritoryLosesTheFilesOfTheFirstAtTheNextClick() {
        String role = portal.rows()
                .one(
                        "SELECT m.reference FROM membership m JOIN person p USING (subject) WHERE p.email = ? AND m.role = 'AGENT'",
                        AGENT);
        Visitor agent = portal.visitor().enter(AGENT);
        Visitor coordinator = portal.visitor().enter(COORDINATOR);
        assertEquals(200, agent.ask(FILE).status());
        try {
            assertEquals("/t/cnord/people/list", moved(coordinator, role, "960"));
            assertTrue(lineOf(coordinator, AGENT).contains("Manicouagan"));
            assertEquals(404, agent.ask(FILE).status());
        } finally {
            moved(coordinator, role, "950");
        }
        assertTrue(lineOf(coordinator, AGENT).contains("La Haute-Côte-Nord"));
        assertEquals(200, agent.ask(FILE).status());
    }

    private static String moved(Visitor coordinator, String role, String territory) {
        return Journey.ledTo(WebForm.on(coordinator, "/t/cnord/people/edit?ref=" + role, "membership")
                .type("territory", territory)
                .press("save"));
    }

    private static String lineOf(Visitor coordinator, String email) {
        return coordinator
                .read("/t/cnord/people/list?q=" + email)
                .select("#people tbody tr")
                .text();
    }

    @Test
    void aTenantThatSharesNothingAnyMoreIsClosedToTheMinistryAtTheNextClick() {
        String files = "/ministere/files?tenant=cnord&stage=RECEIVED";
        Visitor analyst = portal.visitor().enter("analyste.ministere@example.org");
        Visitor administrator = portal.visitor().enter("admin.cnord@example.org");
        assertEquals(200, analyst.ask(files).status());
        try {
            WebForm form = WebForm.on(administrator, "/t/cnord/monitoring/sharing", "sharing");
            assertEquals(
                    "/t/cnord/monitoring/sharing",
                    Journey.ledTo(form.type("extent", "NOTHING")
                            .type("from", today())
                            .type("purpose", "Pause demandée par l’assemblée")
                            .type("approvedBy", "Résolution 2026-11-12")
                            .press("record")));
            String told = administrator.read("/t/cnord/monitoring/sharing").text();
            assertTrue(told.contains("Pause demandée par l’assemblée"), told);
            assertTrue(told.contains("Résolution 2026-11-12"), told);
            assertEquals(404, analyst.ask(files).status());
        } finally {
            portal.rows()
                    .change("DELETE FROM data_sharing_agreement WHERE tenant_code = 'cnord' AND recorded_by <> 'demo'");
            portal.rows().change("UPDATE data_sharing_agreement SET valid_to = NULL WHERE tenant_code = 'cnord'");
        }
        assertEquals(200, analyst.ask(files).status());
    }

    private static String today() {
        return Quebec.date(Instant.now()).toString();
    }

    @Test
    void moneyMovedToATerritoryIsFreeThereWithItsReasonAndComesBackTheSameWay() {
        Visitor finance = portal.visitor().enter("finance.cnord@example.org");
        String there = free(finance, "2026-972");
        String here = free(finance, "2026-agreement");
        assertEquals("71 000,00 $", there);
        assertEquals("28 000,00 $", here);
        allocate(finance, "true", "Besoin nouveau à Fermont");
        assertEquals("72 250,50 $", free(finance, "2026-972"));
        assertEquals("26 749,50 $", free(finance, "2026-agreement"));
        String newest = finance.read("/t/cnord/funding/share?ref=2026-972")
                .select("#ledger tbody tr:first-child")
                .text();
        assertTrue(newest.contains("Besoin nouveau à Fermont"), newest);
        assertTrue(newest.contains("Isabelle Lapierre-Nguyen"), newest);
        allocate(finance, "false", "Besoin comblé autrement");
        assertEquals(there, free(finance, "2026-972"));
        assertEquals(here, free(finance, "2026-agreement"));
    }

    private static void allocate(Visitor finance, String arriving, String reason) {
        assertEquals(
                "/t/cnord/funding/share?ref=2026-972",
                Journey.ledTo(WebForm.on(finance, "/t/cnord/funding/allocate?ref=2026-972", "move")
                        .type("arriving", arriving)
                        .type("other", "2026-agreement")
                        .type("amount", "1 250,50")
                        .type("reason", reason)
                        .type("effectiveOn", today())
                        .press("allocate")));
    }

    private static String free(Visitor finance, String share) {
        return Secretary.plain(finance.read("/t/cnord/funding/share?ref=" + share)
                .select(".tile strong")
                .last()
                .text());
    }

    @Test
    void aRoleOfThePlatformThatIsTakenAwayIsGoneAtTheNextClick() {
        portal.rows()
                .change(
                        "INSERT INTO membership (reference, subject, role, valid_from, version)"
                                + " SELECT ?, subject, 'MINISTRY_ANALYST', '2026-04-01', 0 FROM person WHERE email = ?",
                        reference,
                        TABLE);
        try {
            Visitor analyst = portal.visitor().enter(TABLE);
            Visitor operator = portal.visitor().enter(OPERATOR);
            assertEquals(200, analyst.ask("/ministere").status());
            String end = "/mon-compte/platform/end?ref=" + reference;
            assertEquals(
                    1, operator.read(PLATFORM).select("a[href='" + end + "']").size());
            assertEquals(
                    PLATFORM, Journey.ledTo(WebForm.on(operator, end, "end").press("confirm")));
            assertEquals(
                    0, operator.read(PLATFORM).select("a[href='" + end + "']").size());
            assertEquals(404, analyst.ask("/ministere").status());
            assertEquals(200, analyst.ask("/mon-compte").status());
        } finally {
            portal.rows().change("DELETE FROM membership WHERE reference = ?", reference);
        }
    }

    @Test
    void anInvitationToThePlatformThatIsCancelledOpensNothing() {
        String invited = "annulee-" + reference + "@example.org";
        Visitor operator = portal.visitor().enter(OPERATOR);
        Journey.ledTo(WebForm.on(operator, "/mon-compte/platform/invite", "invite")
                .type("email", invited)
                .type("role", "MINISTRY_ANALYST")
                .press("send"));
        String letter = new Mailbox(portal, invited).link("/mon-compte/invitation\\?jeton=[\\w-]+");
        Visitor guest = portal.visitor().enter(TABLE);
        assertTrue(guest.read(letter).select("h1").text().contains("Vous êtes invité"));
        String keep = operator.read(PLATFORM).select("#invitations tr").stream()
                .filter(row -> row.text().contains(invited))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");
        assertEquals(
                PLATFORM, Journey.ledTo(WebForm.on(operator, keep, "invitation").press("revoke")));
        assertFalse(operator.read(PLATFORM).text().contains(invited));
        assertTrue(isUsedUp(guest, letter));
    }

    private static boolean isUsedUp(Visitor guest, String letter) {
        return guest.read(letter).select("h1").text().contains("ne peut plus servir");
    }

    @Test
    void aLetterThatCouldNotBeSentArrivesWhenItIsSentAgain() {
        String to = "lettre-" + reference + "@example.org";
        portal.rows()
                .change(
                        "INSERT INTO outbox_message (tenant_id, id, version, reference, event_id, recipient, recipient_name, kind, language,"
                                + " sender, subject, text_body, html_body, state, attempts, written_at, next_attempt_at, last_error)"
                                + " VALUES ('cnord', NEXT VALUE FOR entity_seq, 0, ?, ?, ?, '', 'INVITATION', 'fr', 'Alliance', 'Une lettre',"
                                + " 'Bonjour', '<p>Bonjour</p>', 'DEAD', 8, UTC_TIMESTAMP(), UTC_TIMESTAMP(), 'SENDING_FAILED')",
                        reference,
                        reference,
                        to);
        try {
            Visitor operator = portal.visitor().enter(OPERATOR);
            String dead = "/t/cnord/notification/dead";
            String again = "/t/cnord/notification/again?ref=" + reference;
            assertEquals(
                    1, operator.read(dead).select("a[href='" + again + "']").size());
            assertEquals(
                    dead, Journey.ledTo(WebForm.on(operator, again, "again").press("send")));
            assertEquals(
                    0, operator.read(dead).select("a[href='" + again + "']").size());
            assertTrue(new Mailbox(portal, to).letter("Une lettre").contains("Bonjour"));
            assertEquals(404, operator.ask(again).status());
        } finally {
            portal.rows().change("DELETE FROM outbox_message WHERE reference = ?", reference);
        }
    }
}
