package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tired, unlucky and hostile people send: refused in plain words, and nothing of what was typed is lost. */
@ExtendWith(PortalExtension.class)
class BadInputIT {
    private static final String CALL = "CN-2026-01";
    private static final String MANDATE = "a11a2ce5-0000-4000-9000-000000000001";
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
    @ValueSource(strings = {"1 234,56", "1 234,56", "1,234.56", "1234.56", "1234,56 $"})
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
    @ValueSource(strings = {"-5", "99999999999999999999", "mille", "1.2.3,4", "NaN"})
    void anAmountThatIsNoneIsRefusedAndStandsThereStill(String written) {
        Document page = assertRefused(journey.budget(written, "0", "0").press("save"), "");
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

    static Stream<Arguments> filesThatAreRefused() {
        return Stream.of(
                Arguments.of("empty", "vide.pdf", new byte[0]),
                Arguments.of("too large", "grand.pdf", padded(Journey.pdf("grand"), 21 * MEGABYTE)),
                Arguments.of(
                        "a program under a right name",
                        "lettres.pdf",
                        padded("MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), 4096)),
                Arguments.of(
                        "a page under a right name",
                        "lettres.pdf",
                        "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a bomb", "bombe.docx", bomb()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesThatAreRefused")
    void aFileThatThePortalDoesNotTakeIsRefusedInWords(String what, String name, byte[] content) {
        assertRefused(journey.upload("LETTERS_PATENT", name, "application/pdf", content), "");
        assertEquals(
                "0",
                portal.rows()
                        .one(
                                "SELECT COUNT(*) FROM stored_file WHERE tenant_id = 'cnord' AND owner_reference = ?",
                                journey.reference()));
    }

    @Test
    void aFormThatIsFarTooLargeLeadsBackToItsPage() {
        Reply answer = journey.upload(
                "LETTERS_PATENT", "enorme.pdf", "application/pdf", padded(Journey.pdf("x"), 26 * MEGABYTE));
        assertEquals(302, answer.status());
        assertEquals(200, promoter.ask(journey.at("documents")).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd.pdf",
                "..\\..\\boot.pdf",
                "facture\u202Efdp.pdf",
                "a\u0000b.pdf",
                "<script>alert(1)</script>.pdf"
            })
    void theNameOfAFileDoesNoHarm(String name) {
        journey.attach("LETTERS_PATENT", name, Journey.pdf("lettres"));
        String kept = portal.rows()
                .one(
                        "SELECT name FROM stored_file WHERE tenant_id = 'cnord' AND owner_reference = ?",
                        journey.reference());
        assertFalse(kept.matches(".*[/\\\\\\x00-\\x1f\u202a-\u202e\u2066-\u2069].*"), kept);
        assertTrue(kept.endsWith(".pdf"), kept);
        Document page = promoter.read(journey.at("documents"));
        assertTrue(page.select("main script").isEmpty());
        String download = page.select("main table a[href*='doc=']").attr("href");
        Reply answer = promoter.ask(download);
        assertTrue(
                answer.headers().get("content-disposition").startsWith("attachment"),
                answer.headers().toString());
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
    }

    @Test
    void aBeginningWithoutATitleComesBackToItsPage() {
        WebForm start = WebForm.on(promoter, "/t/cnord/application/start?appel=" + CALL, "start");
        Document page = assertRefused(start.type("organization", "O-HCN2DEPN").press("begin"), "");
        assertEquals(
                "O-HCN2DEPN",
                page.select("[name='start:organization'][checked]").val());
    }

    @Test
    void aMegabyteOfTextIsRefusedWithItsLimitAndNothingElseIsLost() {
        Document page = assertRefused(
                journey.form("need")
                        .type("needs", "a".repeat(MEGABYTE))
                        .type("groups", "Familles")
                        .press("save"),
                "4");
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

    @Test
    void whoLosesTheMandateInMidFormSavesNothingMore() {
        WebForm open = journey.form("need").type("needs", "Trop tard");
        portal.rows().change("UPDATE mandate SET valid_to = '2026-05-01' WHERE reference = ?", MANDATE);
        try {
            assertEquals(404, open.press("save").status());
        } finally {
            portal.rows().change("UPDATE mandate SET valid_to = NULL WHERE reference = ?", MANDATE);
        }
        assertEquals(
                "0",
                portal.rows()
                        .one(
                                "SELECT COUNT(needs) FROM application WHERE tenant_id = 'cnord' AND reference = ?",
                                journey.reference()));
    }

    @Test
    void whoLosesTheRoleInMidFormChangesNothingMore() {
        String role = UUID.randomUUID().toString();
        portal.rows()
                .change(
                        "INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version) SELECT ?, subject, 'cnord',"
                                + " 'COORDINATOR', '2026-04-01', 0 FROM person WHERE email = 'table.cnord@example.org'",
                        role);
        Visitor other = portal.visitor().enter("table.cnord@example.org");
        String page = other.read("/t/cnord/people/list")
                .select("main a[href*='people/end']")
                .attr("href");
        WebForm open = WebForm.on(other, page, "end");
        portal.rows().change("DELETE FROM membership WHERE reference = ?", role);
        String before =
                portal.rows().of("SELECT * FROM membership ORDER BY reference").toString();
        assertEquals(404, open.press("confirm").status());
        assertEquals(
                before,
                portal.rows().of("SELECT * FROM membership ORDER BY reference").toString());
    }

    private static Document assertRefused(Reply answer, String words) {
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

    private static byte[] padded(byte[] start, int size) {
        return java.util.Arrays.copyOf(start, size);
    }

    private static byte[] bomb() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (int i = 0; i < 400; i++) {
                    zip.write(new byte[MEGABYTE]);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
