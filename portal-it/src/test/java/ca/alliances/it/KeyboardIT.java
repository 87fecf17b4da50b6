package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be done with the keyboard alone: from the home to a receipt, and a decision. */
@ExtendWith(PortalExtension.class)
class KeyboardIT {
    private static final String CONTINUE = "input[name$=':continue']";
    private static final String HALT = "Halte-garderie du samedi";
    private static final String COUNCIL = "conseil.hcn@example.org";
    private final Portal portal;
    private Visitor visitor;
    private Page page;
    private Keyboard keyboard;

    KeyboardIT(Portal portal) {
        this.portal = portal;
    }

    private void sitDown() {
        visitor = portal.visitor();
        page = visitor.page();
        keyboard = new Keyboard(page);
        visitor.open("/");
    }

    @Test
    void anApplicationIsWrittenAndHandedInByTheKeyboardAlone() {
        sitDown();
        skipsToTheContent();
        signsInOnTheWayToAnApplication();
        tellsTheProject();
        tellsTheNeedAndThePlan();
        budgets();
        attaches();
        declaresAndHandsIn();
        assertEquals(List.of(), visitor.complaints());
    }

    private void skipsToTheContent() {
        keyboard.press("Tab");
        assertEquals("#content", page.locator(":focus").getAttribute("href"));
        page.keyboard().press("Enter");
        assertEquals("content", page.locator(":focus").getAttribute("id"));
    }

    private void signsInOnTheWayToAnApplication() {
        keyboard.enter("main a[href$='call/view?ref=CN-2026-01']", "**/call/view?**")
                .enter("main a[href*='application/start']", portal.stack().keycloakUrl() + "/**")
                .signIn("promoteur.depannage@example.org", "**/application/start?appel=CN-2026-01");
        keyboard.type("#start\\:title", "Cuisine collective au clavier")
                .backTo("#start input[type=radio]")
                .press("Space")
                .enter("#start\\:begin", "**/application/tasks?**");
    }

    private void tellsTheProject() {
        keyboard.enter("main a[href*='application/project?']", "**/application/project?**")
                .type("#project\\:summary", "Des repas partagés.")
                .choose("#project\\:territory", "950")
                .to("[name='project:scope']")
                .press("Space")
                .press("ArrowDown")
                .to("[name='project:nature']")
                .press("Space")
                .enter(CONTINUE, "**/application/need?**");
    }

    private void tellsTheNeedAndThePlan() {
        keyboard.type("#need\\:needs", "Des ménages manquent de nourriture.")
                .type("#need\\:groups", "Ménages à faible revenu")
                .type("#need\\:reach", "120")
                .type("#need\\:lived", "Trois personnes siègent au comité.")
                .enter(CONTINUE, "**/application/plan?**")
                .date("#plan\\:start", LocalDate.of(2027, 2, 1))
                .date("#plan\\:end", LocalDate.of(2027, 12, 31))
                .type("#plan\\:objectives", "Deux cuisines par mois.")
                .type("#plan\\:complementarity", "Avec la banque alimentaire.")
                .type("#plan\\:sustainability", "Les groupes continuent seuls.")
                .enter(CONTINUE, "**/application/priorities?**")
                .type("textarea", "Les ménages mangent mieux.")
                .enter(CONTINUE, "**/application/budget?**");
    }

    private void budgets() {
        keyboard.choose("[name$='expense:0:kind']", "SALARIES")
                .choose("[name$='expense:0:year']", "2026")
                .type("[name$='expense:0:amount']", "20 000")
                .type("[name$='expense:0:fund']", "15 000")
                .choose("[name$='revenue:0:source']", "THIS_FUND")
                .choose("[name$='revenue:0:status']", "REQUESTED")
                .type("[name$='revenue:0:amount']", "15 000")
                .choose("[name$='revenue:1:source']", "APPLICANT_CASH")
                .choose("[name$='revenue:1:status']", "CONFIRMED")
                .type("[name$='revenue:1:amount']", "5 000")
                .enter(CONTINUE, "**/application/documents?**");
    }

    private void attaches() {
        for (String kind : Journey.DOCUMENTS) {
            int attached = page.locator("#files tbody tr").count();
            keyboard.choose("#attach\\:kind", kind)
                    .file(
                            "#attach\\:file",
                            new FilePayload(kind + ".pdf", "application/pdf", Journey.pdf("Document " + kind)))
                    .to("#attach\\:send");
            page.keyboard().press("Enter");
            page.locator("#files tbody tr").nth(attached).waitFor();
        }
        keyboard.enter("main a[href*='application/declarations?']", "**/application/declarations?**");
    }

    private void declaresAndHandsIn() {
        int declarations = page.locator("[name='declarations:made']").count();
        for (int i = 0; i < declarations; i++) {
            keyboard.to("[name='declarations:made']:not(:checked)").press("Space");
        }
        keyboard.type("#declarations\\:signer", "Mélanie Savard-Tanguay")
                .enter(CONTINUE, "**/application/check?**")
                .enter("#submit\\:send", "**/application/receipt?**");
        assertTrue(page.locator("main").innerText().contains("CN-2026-A-"));
    }

    @Test
    void theSecretaryOfTheCouncilRecordsADecisionByTheKeyboardAlone() {
        String reference = recommended();
        sitDown();
        keyboard.enter("a[href^='/connexion']", portal.stack().keycloakUrl() + "/**")
                .signIn(COUNCIL, "**/mon-compte");
        keyboard.enter("main a[href='/t/cnord']", "**/t/cnord")
                .enter("nav a[href='/t/cnord/decision/list']", "**/decision/list")
                .type("#f-q", HALT)
                .enter(".filters button", "**/decision/list?**")
                .enter("main a[href*='" + reference + "']", "**/decision/record?**")
                .choose("[name='decision:outcome']", "DECLINED")
                .type("[name='decision:number']", "2026-11-41")
                .to("[name='decision:outside']")
                .press("Space")
                .date("[name='decision:date']", LocalDate.of(2026, 11, 20))
                .type("[name='decision:reasons']", "Hors des priorités de l’appel.")
                .to("[name='decision:next']");
        page.keyboard().press("Enter");
        page.locator("[name='decision:record']").waitFor();
        keyboard.enter("[name='decision:record']", "**/decision/view?**");
        assertTrue(page.locator("main").innerText().contains("2026-11-41"));
        assertEquals(List.of(), visitor.complaints());
    }

    /** A file that awaits the council. */
    private String recommended() {
        String reference = Journey.begin(
                        portal.visitor().enter("promoteur.depannage@example.org"), "cnord", "CN-2026-01", HALT)
                .complete("950", "20 000", "15 000", "5 000")
                .submit()
                .reference();
        portal.rows()
                .change(
                        "UPDATE application SET status = 'RECOMMENDED' WHERE tenant_id = 'cnord' AND reference = ?",
                        reference);
        return reference;
    }

    @Test
    void theCoordinatorFindsThePeopleByTheKeyboardAlone() {
        sitDown();
        keyboard.enter("a[href^='/connexion']", portal.stack().keycloakUrl() + "/**")
                .signIn("coordination.cnord@example.org", "**/mon-compte");
        keyboard.enter("main a[href='/t/cnord']", "**/t/cnord")
                .enter("nav a[href='/t/cnord/people/list']", "**/t/cnord/people/list");
        assertEquals(List.of(), visitor.complaints());
    }
}
