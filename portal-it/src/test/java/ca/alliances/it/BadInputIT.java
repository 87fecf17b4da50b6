package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tired, unlucky and hostile people send: refused in plain words, and nothing of what was typed is lost. */
@ExtendWith(PortalExtension.class)
class BadInputIT {
    private static final String CALL = "CN-2026-01";
    private static final int MEGABYTE = 1024 * 1024;
    private final Portal portal;
    private Visitor promoter;
    private Journey journey;

    BadInputIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void beginADraft() {
        promoter = portal.visitor().enter("promoteur.depannage@example.org");
        journey = Journey.begin(promoter, "cnord", CALL, "Épicerie solidaire");
    }

    @Test
    void aSubmissionASecondAfterClosingIsRefusedAndTheDraftStays() {
        WebForm submit = submitForm();
        String before = portal.rows()
                .one("SELECT closes_at FROM project_call WHERE tenant_id = 'cnord' AND reference = ?", CALL);
        close("UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        try {
            assertRefused(submit.press("send"), "a fermé");
        } finally {
            close("'" + before + "'");
        }
        assertEquals("DRAFT", status());
        assertEquals("0", submissions());
    }

    private void close(String when) {
        portal.rows()
                .change(
                        "UPDATE project_call SET closes_at = " + when + " WHERE tenant_id = 'cnord' AND reference = ?",
                        CALL);
    }

    @Test
    void whatAStalePageSubmitsIsNotHandedIn() {
        WebForm stale = submitForm();
        Journey.ledTo(journey.form("need").type("reach", "500").press("save"));
        assertRefused(stale.press("send"), "Quelqu’un d’autre a modifié");
        assertEquals("DRAFT", status());
    }

    private WebForm submitForm() {
        journey.complete("950", "20 000", "15 000", "5 000");
        return WebForm.on(promoter, journey.at("check"), "submit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 234,56",
                "1\u00a0234,56",
                "1\u202f234,56",
                "1,234.56",
                "1234.56",
                "1234,56 $",
                "1\u202f234,56\u00a0$"
            })
    void anAmountIsUnderstoodAsItIsWritten(String written) {
        Journey.ledTo(journey.budget(written, "0", "0").press("save"));
        assertEquals(
                "123456",
                portal.rows()
                        .one(
                                "SELECT amount FROM expense_line e JOIN application a ON a.tenant_id = e.tenant_id AND a.id = e.application_id"
                                        + " WHERE a.tenant_id = 'cnord' AND a.reference = ?",
                                journey.reference()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 | sans signe moins",
                "99999999999999999999 | trop grand",
                "mille | un montant en chiffres",
                "1.2.3,4 | un montant en chiffres",
                "1.234 | se lit de deux façons",
                "1,234 | se lit de deux façons",
                "12,3456 | au plus deux chiffres",
                "NaN | un montant en chiffres"
            })
    void anAmountThatIsNoneIsRefusedSayingWhyAndStandsThereStill(String written, String why) {
        Document page = assertRefused(journey.budget(written, "0", "0").press("save"), why);
        assertEquals(written, page.select("[name='budget:expense:0:amount']").val());
        assertEquals(
                "0",
                portal.rows()
                        .one(
                                "SELECT total_cost FROM application WHERE tenant_id = 'cnord' AND reference = ?",
                                journey.reference()));
    }

    @Test
    void aBudgetThatDoesNotBalanceIsKeptAsADraftButNotHandedIn() {
        journey.complete("950", "20 000", "15 000", "4 000");
        Document check = promoter.read(journey.at("check"));
        assertTrue(check.select("form#submit").isEmpty());
        assertTrue(check.text().contains("1 000,00"), check.text());
        assertEquals("DRAFT", status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999000018", "119900001", "ABCDEFGHIJ", "0000000000"})
    void anOrganizationWithANumberThatCannotBeIsRefusedAndItsNameIsKept(String neq) {
        WebForm form = WebForm.on(promoter, "/mon-compte/organization/create", "organization")
                .type("legalName", "Les Amis de la Rivière")
                .type("kind", "NON_PROFIT")
                .type("neq", neq)
                .type("contactName", "Mélanie")
                .type("contactEmail", "melanie@example.org");
        Document page = assertRefused(form.press("create"), "NEQ");
        assertEquals(
                "Les Amis de la Rivière",
                page.select("[name='organization:legalName']").val());
    }

    @Test
    void aBeginningWithoutATitleComesBackToItsPage() {
        WebForm start = WebForm.on(promoter, "/t/cnord/application/start?appel=" + CALL, "start");
        Document page = assertRefused(start.type("organization", "O-HCN2DEPN").press("begin"), "Titre du projet");
        assertEquals(
                "O-HCN2DEPN",
                page.select("[name='start:organization'][checked]").val());
    }

    @Test
    void aRepealWithoutAResolutionComesBackToItsPage() {
        String file = portal.files().in("DECLINED");
        WebForm repeal = WebForm.on(
                        portal.visitor().enter("conseil.hcn@example.org"),
                        "/t/cnord/decision/repeal?ref=" + file,
                        "repealing")
                .type("reasons", "Le quorum manquait.");
        Document page = assertRefused(repeal.press("repeal"), "Remplissez");
        assertEquals(
                "Le quorum manquait.", page.select("[name='repealing:reasons']").text());
        assertTrue(page.select(".over").text().contains(file), page.text());
    }

    @Test
    void aMegabyteOfTextIsRefusedWithItsLimitAndNothingElseIsLost() {
        Document page = assertRefused(
                journey.form("need")
                        .type("needs", "a".repeat(MEGABYTE))
                        .type("groups", "Familles")
                        .press("save"),
                "le maximum est 4 000");
        assertEquals("Familles", page.select("[name='need:groups']").val());
    }

    @Test
    void moreThanAnyFormHoldsIsAnsweredWithWhatToDo() {
        Reply answer =
                journey.form("need").type("needs", "a".repeat(6 * MEGABYTE)).press("save");
        assertEquals(413, answer.status());
        assertTrue(Jsoup.parse(answer.text()).text().contains("Rien n’a été enregistré"), answer.text());
    }

    @Test
    void emojiAndScriptsAreWordsAndNothingElse() {
        String typed = "🍲 <script>alert('x')</script> & \"ᐃᓄᒃᑎᑐᑦ\" ${7*7} #{7*7} ' OR 1=1 --";
        Journey.ledTo(journey.form("project").type("title", typed).press("save"));
        Document page = promoter.read(journey.at("project"));
        assertEquals(typed, page.select("[name='project:title']").val());
        assertTrue(page.select("main script").isEmpty());
        assertEquals(typed, promoter.read(journey.at("tasks")).select("h1").text());
    }

    static Document assertRefused(Reply answer, String words) {
        Document page = Jsoup.parse(answer.text());
        assertEquals(200, answer.status(), () -> page.select("main").text());
        String alert = page.select("[role=alert]").text();
        assertFalse(alert.isBlank(), () -> page.select("main").text());
        assertTrue(alert.contains(words), alert);
        assertTrue(page.title().startsWith("Erreur"), page.title());
        return page;
    }

    private String status() {
        return portal.rows()
                .one("SELECT status FROM application WHERE tenant_id = 'cnord' AND reference = ?", journey.reference());
    }

    private String submissions() {
        return portal.rows()
                .one(
                        "SELECT COUNT(*) FROM submission s JOIN application a ON a.tenant_id = s.tenant_id AND a.id = s.application_id"
                                + " WHERE a.tenant_id = 'cnord' AND a.reference = ?",
                        journey.reference());
    }
}
