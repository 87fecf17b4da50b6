package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the public page of a call to the receipt, the PDF and the letter, and on to the agent who finds it; in a browser. */
@ExtendWith(PortalExtension.class)
class ApplicationJourneyIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String TITLE = "Jardins <script>alert(1)</script> collectifs \uD83C\uDF5E";
    private final Portal portal;
    private Visitor promoter;
    private Page page;
    private String reference;

    ApplicationJourneyIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aPromoterWritesAnApplicationHandsItInOnceAndTheAgentFindsIt() {
        promoter = portal.visitor().enter(PROMOTER);
        page = promoter.page();
        begins();
        tellsTheProject();
        budgetsInThreeWaysOfWriting();
        attachesWhatIsAsked();
        declares();
        handsInTwiceAndHasOneReceipt();
        findsItWithItsPdfAndItsLetterAsTheAgentDoes();
        assertEquals(List.of(), promoter.complaints());
    }

    private void begins() {
        page.navigate("/t/cnord/call/view?ref=CN-2026-01");
        page.locator("main a[href*='application/start']").click();
        page.locator("input[name$='title']").fill(TITLE);
        submit("begin", "**/application/tasks?**");
        reference = page.url().replaceAll(".*ref=", "");
        assertEquals(TITLE, page.locator("h1").innerText());
    }

    private void tellsTheProject() {
        open("project");
        fill("summary", "Des jardins dans trois municipalités");
        page.locator("select[name$='territory']").selectOption("950");
        page.locator("input[name$='scope']").first().check();
        page.locator("input[name$='nature']").first().check();
        submit("continue", "**/application/need?**");
        List.of("needs", "groups", "lived").forEach(field -> fill(field, "Texte de " + field));
        page.locator("input[name$='reach']").fill("120");
        submit("continue", "**/application/plan?**");
        page.locator("input[name$='start']").fill("2027-01-01");
        page.locator("input[name$='end']").fill("2027-12-31");
        List.of("objectives", "complementarity", "sustainability").forEach(field -> fill(field, "Texte de " + field));
        submit("continue", "**/application/priorities?**");
        page.locator("textarea").first().fill("Des légumes pour tout le monde");
        submit("continue", "**/application/budget?**");
    }

    private void budgetsInThreeWaysOfWriting() {
        expense(0, "SALARIES", "1\u00a0234,56", "1234.56");
        expense(1, "SUPPLIES", "1,234.56", "0");
        revenue(0, "THIS_FUND", "1234,56");
        page.locator("input[name$=':save']").click();
        page.locator(".flash").waitFor();
        page.waitForLoadState();
        assertTrue(page.locator("main").innerText().contains("il y a 1\u00a0234,56\u00a0$ d’écart"));
        revenue(1, "FOUNDATION", "-5");
        page.locator("input[name$=':continue']").click();
        assertTrue(page.locator(".error-summary").innerText().contains("sans signe moins"));
        revenue(1, "FOUNDATION", "1 234,56");
        submit("continue", "**/application/documents?**");
    }

    private void attachesWhatIsAsked() {
        attach("LETTERS_PATENT", "faux.pdf", "MZ rien".getBytes());
        assertTrue(page.locator(".error-summary").innerText().contains("faux.pdf"));
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes();
        List.of("LETTERS_PATENT", "BOARD_RESOLUTION", "FINANCIAL_STATEMENTS")
                .forEach(kind -> attach(kind, kind + ".pdf", pdf));
        assertEquals(3, page.locator("#files tbody tr").count());
    }

    private void declares() {
        open("declarations");
        page.locator("input[type=checkbox]").all().forEach(Locator::check);
        page.locator("input[name$='signer']").fill("Mélanie Savard-Tanguay");
        submit("continue", "**/application/check?**");
    }

    private void handsInTwiceAndHasOneReceipt() {
        String address = page.url().substring(portal.stack().portalUrl().length());
        Map<String, String> form = page.locator("#submit input").all().stream()
                .collect(Collectors.toMap(each -> each.getAttribute("name"), Locator::inputValue));
        Reply first = promoter.send(address, form);
        Reply second = promoter.send(address, form);
        assertEquals(302, first.status());
        assertEquals(first.headers().get("location"), second.headers().get("location"));
        page.navigate(first.headers().get("location"));
        assertTrue(page.locator("main").innerText().contains(reference));
    }

    private void findsItWithItsPdfAndItsLetterAsTheAgentDoes() {
        open("view");
        assertEquals("Déposée", page.locator(".status").first().innerText());
        String pdf = page.locator("main a", new Page.LocatorOptions().setHasText(reference + "-1.pdf"))
                .getAttribute("href");
        assertTrue(promoter.ask(pdf).text().startsWith("%PDF"));
        new Mailbox(portal, PROMOTER).link(".*/t/cnord/application/view\\?ref=" + reference);
        Page agent = portal.visitor().enter("agent.hcn@example.org").page();
        agent.navigate("/t/cnord/application/list?q=" + reference);
        agent.locator("main a[href*='application/file?ref=" + reference + "']")
                .first()
                .click();
        assertEquals(TITLE, agent.locator("h1").innerText());
        readsWhoAskedAndWithWhichDocuments(agent);
        agent.navigate("/t/cnord/review/check?ref=" + reference);
        readsWhoAskedAndWithWhichDocuments(agent);
    }

    private static void readsWhoAskedAndWithWhichDocuments(Page agent) {
        String shown = agent.locator("main").innerText();
        for (String part : List.of("au dernier dépôt", "1199000017", "LETTERS_PATENT.pdf", "Empreinte SHA-256")) {
            assertTrue(shown.contains(part), part + " in " + shown);
        }
    }

    private void attach(String kind, String name, byte[] content) {
        page.locator("select[name$='kind']").selectOption(kind);
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", content));
        page.locator("input[name$=':send']").click();
        page.waitForLoadState();
    }

    private void expense(int line, String kind, String amount, String fromFund) {
        page.locator("select[name$='expense:" + line + ":kind']").selectOption(kind);
        page.locator("select[name$='expense:" + line + ":year']").selectOption("2026");
        page.locator("input[name$='expense:" + line + ":amount']").fill(amount);
        page.locator("input[name$='expense:" + line + ":fund']").fill(fromFund);
    }

    private void revenue(int line, String source, String amount) {
        page.locator("select[name$='revenue:" + line + ":source']").selectOption(source);
        page.locator("input[name$='revenue:" + line + ":amount']").fill(amount);
    }

    private void fill(String field, String text) {
        page.locator("textarea[name$='" + field + "']").fill(text);
    }

    private void submit(String button, String leadsTo) {
        page.locator("input[name$='" + button + "']").click();
        Arrival.at(page, leadsTo);
    }

    private void open(String name) {
        page.navigate("/t/cnord/application/" + name + "?ref=" + reference);
    }
}
