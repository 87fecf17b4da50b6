package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Quebec;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is sent at the same time: by one finger twice, or by two people about the same money or the same file. */
@ExtendWith(PortalExtension.class)
class AtOnceIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String WHY = "Un seul organisme offre ce service sur tout le territoire.";
    private static final String REASONS = "Le besoin est démontré.";
    private final Portal portal;

    AtOnceIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theSamePageSentTwiceGivesOneReceiptOnePrintAndOneLetter() throws InterruptedException {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        Journey journey = begin(promoter).complete("950", "20 000", "15 000", "5 000");
        WebForm submit = WebForm.on(promoter, journey.at("check"), "submit").pressed("send");
        assertEquals(List.of(302, 302), statuses(TwoAtOnce.send(submit, submit)));
        String reference = journey.reference();
        assertEquals(
                "1",
                count(
                        "submission s JOIN application a USING (tenant_id) WHERE a.id = s.application_id AND a.reference = ?",
                        reference));
        assertEquals(
                "1",
                count(
                        "status_change s JOIN application a USING (tenant_id) WHERE a.id = s.application_id AND s.status = 'SUBMITTED' AND a.reference = ?",
                        reference));
        assertEquals("1", count("stored_file WHERE slot = 'SUBMISSION_PDF' AND owner_reference = ?", reference));
        assertEquals(
                "1",
                count(
                        "outbox_message WHERE recipient = '" + PROMOTER
                                + "' AND event_id LIKE CONCAT(?, '/SUBMITTED/%')",
                        reference));
        Mailbox mailbox = new Mailbox(portal, PROMOTER);
        String received = "Demande " + reference + " reçue";
        mailbox.letter(received);
        HealthIT.await(() -> "1"
                .equals(count(
                        "outbox_message WHERE state = 'SENT' AND recipient = '" + PROMOTER
                                + "' AND event_id LIKE CONCAT(?, '/SUBMITTED/%')",
                        reference)));
        assertEquals(1, mailbox.count(received));
    }

    @Test
    void ofTwoDecisionsThatTogetherExceedTheShareOneIsRecordedAndTheOtherRefusedInWords() {
        List<String> files = List.of(recommended(), recommended());
        List<WebForm> decisions = files.stream().map(this::lookedOver).toList();
        String free = free();
        List<Reply> answers = TwoAtOnce.send(decisions.get(0), decisions.get(1));
        assertEquals(List.of(200, 302), statuses(answers));
        int loser = answers.get(0).status() == 200 ? 0 : 1;
        String winner = files.get(1 - loser);
        try {
            assertRefused(answers.get(loser), "reste", files.get(loser));
            assertEquals("1", count("decision WHERE application_reference = ?", winner));
            assertEquals("0", count("decision WHERE application_reference = ?", files.get(loser)));
            assertEquals("0", count("ledger_entry WHERE about = ?", files.get(loser)));
        } finally {
            repeal(winner);
        }
        assertEquals(free, free());
    }

    @Test
    void ofTwoDecisionsOnOneFileTheSecondIsToldAndKeepsWhatItTyped() {
        String file = recommended();
        List<WebForm> decisions = List.of(lookedOver(file), lookedOver(file));
        WebForm stale = written(file);
        List<Reply> answers = TwoAtOnce.send(decisions.get(0), decisions.get(1));
        try {
            assertEquals(List.of(200, 302), statuses(answers));
            int loser = answers.get(0).status() == 200 ? 0 : 1;
            assertRefused(answers.get(loser), "Quelqu’un d’autre a modifié", file);
            assertRefused(Jsoup.parse(stale.press("next").text()), "Quelqu’un d’autre a modifié", file);
        } finally {
            repeal(file);
        }
    }

    @Test
    void whoeverTheDatabaseUndoesForSomebodyElseIsToldAndSendsAgain() throws InterruptedException {
        String file = recommended();
        WebForm decision = lookedOver(file);
        CompletableFuture<Reply> sent;
        portal.rows().change("START TRANSACTION");
        try {
            // More to undo than the decision has, so that the database undoes that one.
            portal.rows().change("UPDATE measure SET moved_at = NOW(6) WHERE tenant_id = 'out'");
            portal.rows().of("SELECT * FROM audit_chain WHERE tenant_id = 'cnord' FOR UPDATE");
            sent = CompletableFuture.supplyAsync(decision::send);
            HealthIT.await(() -> !portal.rows()
                    .of("SELECT id FROM information_schema.processlist WHERE id <> CONNECTION_ID()"
                            + " AND info LIKE '%FROM audit_chain%FOR UPDATE'")
                    .isEmpty());
            portal.rows().of("SELECT id FROM application WHERE reference = ? FOR UPDATE", file);
        } finally {
            portal.rows().change("ROLLBACK");
        }
        Reply told = sent.join();
        assertRefused(told, "au même moment", file);
        assertEquals("0", count("decision WHERE application_reference = ?", file));
        Visitor secretary = decision.visitor();
        Reply lookedOver = WebForm.in(secretary, told, "decision").press("next");
        Journey.ledTo(WebForm.in(secretary, lookedOver, "decision").press("record"));
        repeal(file);
    }

    private static void assertRefused(Reply answer, String words, String file) {
        assertRefused(Jsoup.parse(answer.text()), words, file);
    }

    private static void assertRefused(Document page, String words, String file) {
        String alert = Secretary.plain(page.select("[role=alert]").text());
        assertTrue(alert.contains(words), alert + page.select("main").text());
        assertEquals(file, page.select("[name='decision:number']").val());
        assertEquals(WHY, page.select("[name='decision:exception']").text());
        assertEquals(REASONS, page.select("[name='decision:reasons']").text());
        assertEquals(
                "ACCEPTED", page.select("[name='decision:outcome'] [selected]").val());
    }

    /** A file that asks for more than half of what is left in the share, which its committee has recommended. */
    private String recommended() {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        Journey journey = begin(promoter).complete("950", "125 000", "100 000", "25 000");
        Journey.ledTo(journey.budget("125 000", "100 000", "25 000")
                .type("exception", WHY)
                .press("save"));
        String reference = journey.declare().submit().reference();
        portal.rows()
                .change(
                        "INSERT INTO status_change (tenant_id, id, version, application_id, position, status, actor, changed_at)"
                                + " SELECT tenant_id, NEXT VALUE FOR entity_seq, 0, id, 90, 'RECOMMENDED', 'test', changed_at FROM application"
                                + " WHERE tenant_id = 'cnord' AND reference = ?",
                        reference);
        portal.rows()
                .change(
                        "UPDATE application SET status = 'RECOMMENDED' WHERE tenant_id = 'cnord' AND reference = ?",
                        reference);
        return reference;
    }

    private static Journey begin(Visitor promoter) {
        return Journey.begin(promoter, "cnord", "CN-2026-01", "Épicerie solidaire");
    }

    /** The decision to accept it, looked over by a secretary with a browser of her own, ready to be recorded. */
    private WebForm lookedOver(String file) {
        WebForm form = written(file);
        return WebForm.in(form.visitor(), form.press("next"), "decision").pressed("record");
    }

    private WebForm written(String file) {
        return WebForm.on(secretary(), "/t/cnord/decision/record?ref=" + file, "decision")
                .type("outcome", "ACCEPTED")
                .type("amount", "100 000")
                .type("exception", WHY)
                .type("number", file)
                .type("outside", "on")
                .type("date", today())
                .type("reasons", REASONS);
    }

    private void repeal(String file) {
        Journey.ledTo(WebForm.on(secretary(), "/t/cnord/decision/repeal?ref=" + file, "repealing")
                .type("number", "A" + file)
                .type("outside", "on")
                .type("date", today())
                .type("reasons", "Pour recommencer.")
                .press("repeal"));
    }

    private Visitor secretary() {
        return portal.visitor().enter("conseil.hcn@example.org");
    }

    private static String today() {
        return Quebec.date(Instant.now()).toString();
    }

    private String free() {
        return portal.rows()
                .one(
                        "SELECT allocated - committed - paid FROM envelope_share WHERE tenant_id = 'cnord' AND territory_code = ?",
                        "950");
    }

    private String count(String rows, String reference) {
        return portal.rows().one("SELECT COUNT(*) FROM " + rows, reference);
    }

    private static List<Integer> statuses(List<Reply> answers) {
        return answers.stream().map(Reply::status).sorted().toList();
    }
}
