package ca.alliances.it;

import static ca.alliances.it.BadInputIT.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tables and plans do not take: rules that cannot be met, mandates that meet or end before they begin, workbooks that are no form. */
@ExtendWith(PortalExtension.class)
class BadTableInputIT {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String PLAN = "CN-PLAN-950";
    private static final String HELD = "5ea70000-0000-4000-8000-000000006102";
    private static final String VACANT = "5ea70000-0000-4000-8000-000000006105";
    private static final String BODY = "CDC de La Haute-Côte-Nord";
    private final Portal portal;
    private Visitor agent;

    BadTableInputIT(Portal portal) {
        this.portal = portal;
    }

    private Visitor agent() {
        if (agent == null) {
            agent = portal.visitor().enter("agent.hcn@example.org");
        }
        return agent;
    }

    @Test
    void aQuorumOfMoreSeatsThanThereAreIsRefusedAndTheMandateIsStillThere() {
        String before = quorum();
        Document page = assertRefused(
                table().type("count", "40")
                        .type("mandate", "Analyser autrement.")
                        .press("save"),
                "Le quorum demande 40 sièges");
        assertEquals(
                "Analyser autrement.", page.select("[name='table:mandate']").val());
        assertEquals("40", page.select("[name='table:count']").val());
        assertEquals(before, quorum());
    }

    @Test
    void aQuorumOfASectorThatHasFewerSeatsIsRefusedNamingTheSector() {
        Document form = agent().read("/t/cnord/table/edit?ref=CAHCN");
        String field =
                form.select("tr:has(th:contains(Santé)) input[name$=':quorum']").attr("name");
        Document page = assertRefused(
                WebForm.in(agent(), form, "table").set(field, "2").press("save"), "Santé et services sociaux");
        assertEquals("2", page.getElementsByAttributeValue("name", field).val());
    }

    private WebForm table() {
        return WebForm.on(agent(), "/t/cnord/table/edit?ref=CAHCN", "table");
    }

    private String quorum() {
        return portal.rows().one("SELECT quorum FROM concertation_table WHERE tenant_id = 'cnord' AND code = 'CAHCN'");
    }

    @Test
    void aMandateForASeatThatSomebodyHoldsIsRefusedAndWhatWasTypedStays() {
        String before = mandates(HELD);
        Document page = assertRefused(mandate(HELD, today().plusDays(1), null), "Ce siège est déjà occupé");
        assertTyped(page);
        assertEquals(before, mandates(HELD));
    }

    @Test
    void aMandateThatEndsBeforeItBeginsIsRefusedAndWhatWasTypedStays() {
        String before = mandates(VACANT);
        Document page =
                assertRefused(mandate(VACANT, today().plusDays(9), today().plusDays(2)), "vient avant le début");
        assertTyped(page);
        assertEquals(
                today().plusDays(2).toString(),
                page.select("[name='mandate:to']").val());
        assertEquals(before, mandates(VACANT));
    }

    private static void assertTyped(Document page) {
        assertEquals(BODY, page.select("[name='mandate:designatedBy']").val());
        assertEquals(
                "DELEGATED",
                page.select("[name='mandate:designation'][checked]").val());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Toronto"));
    }

    private Reply mandate(String seat, LocalDate from, LocalDate to) {
        return WebForm.on(agent(), "/t/cnord/table/mandate?ref=" + seat, "mandate")
                .type("member", "3e3be200-0000-4000-8000-000000007104")
                .type("from", from.toString())
                .type("to", to == null ? "" : to.toString())
                .type("designatedBy", BODY)
                .type("designation", "DELEGATED")
                .press("begin");
    }

    private String mandates(String seat) {
        return portal.rows()
                .one(
                        "SELECT COUNT(*) FROM seat_mandate m JOIN seat s ON s.tenant_id = m.tenant_id AND s.id = m.seat_id"
                                + " WHERE s.tenant_id = 'cnord' AND s.reference = ?",
                        seat);
    }

    @Test
    void aFormulaInAFormIsToldByItsCellAndNothingIsTakenOver() {
        Reply looked = look(changed(
                SHEET, xml -> xml.replaceFirst("<c r=\"C3\"[^>]*>.*?</c>", "<c r=\"C3\"><f>1+1</f><v>2</v></c>")));
        Document page = Jsoup.parse(looked.text());
        assertEquals(200, looked.status());
        assertTrue(page.select("main").text().contains("rien n’a été repris"), page.text());
        assertTrue(
                Secretary.plain(page.select("main").text()).contains("C3 : une formule n’est pas reprise"),
                page.text());
        assertTrue(page.select("[name='form:apply']").isEmpty());
    }

    @Test
    void aWorkbookWithoutTheSheetOfThePlanIsRefusedNamingIt() {
        byte[] other = changed("xl/workbook.xml", xml -> xml.replace("name=\"Plan\"", "name=\"Autre\""));
        assertRefused(look(other), "manque. Repartez du formulaire");
    }

    @Test
    void fiftyThousandRowsAreRefusedSayingHowManyAPlanMayHave() {
        byte[] endless = changed(
                SHEET,
                xml -> xml.replace(
                        "</sheetData>",
                        IntStream.range(500, 50_500)
                                .mapToObj(row -> "<row r=\"" + row + "\"><c r=\"A" + row
                                        + "\" t=\"inlineStr\"><is><t>P1</t></is></c></row>")
                                .collect(Collectors.joining("", "", "</sheetData>"))));
        assertRefused(look(endless), "Un plan n’en a pas tant");
    }

    private Reply look(byte[] workbook) {
        String draft = draft();
        Reply answer = WebForm.on(agent(), "/t/cnord/plan/import?ref=" + PLAN, "form")
                .choose("file", "plan.xlsx", XLSX, workbook)
                .press("look");
        assertEquals(draft, draft());
        return answer;
    }

    private String draft() {
        return portal.rows()
                .of(
                        "SELECT n.code, n.title_fr FROM plan_node n JOIN plan_version v ON v.tenant_id = n.tenant_id AND v.id = n.version_id"
                                + " WHERE n.tenant_id = 'cnord' AND v.state = 'DRAFT' ORDER BY n.id")
                .toString();
    }

    /** The form of the plan as the portal gives it, with one part of it changed. */
    private byte[] changed(String part, UnaryOperator<String> change) {
        String address = agent().read("/t/cnord/plan/import?ref=" + PLAN)
                .select("main a[href*='plan/export']")
                .attr("href");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream whole = new ZipInputStream(
                        new ByteArrayInputStream(agent().ask(address).body()));
                ZipOutputStream parts = new ZipOutputStream(file)) {
            for (ZipEntry each = whole.getNextEntry(); each != null; each = whole.getNextEntry()) {
                parts.putNextEntry(new ZipEntry(each.getName()));
                String text = new String(whole.readAllBytes(), StandardCharsets.UTF_8);
                String written = each.getName().equals(part) ? change.apply(text) : text;
                parts.write(written.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }
}
