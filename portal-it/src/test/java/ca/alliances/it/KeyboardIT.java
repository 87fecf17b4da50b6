package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything can be done with the keyboard alone: from the home to a receipt, a decision, and a meeting with its vote. */
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
    void aCommitteeOrdersItsAgendaSitsVotesAndResolvesByTheKeyboardAlone() {
        CommitteeMeeting meeting = CommitteeMeeting.convened(portal, "Salle du conseil");
        sitDown(CommitteeMeeting.SECRETARY, meeting.at("agenda"));
        movesTheSecondItemDown(meeting);
        begins(meeting);
        puts();
        Keyboard secretary = keyboard;
        Visitor atTheTable = visitor;
        sitDown("comite1.hcn@example.org", "/t/cnord/meeting/mine");
        keyboard.enter("main a[href*='meeting/vote?ref=" + meeting.reference() + "']", "**/meeting/vote?**")
                .to("[name='ballot:choice']")
                .press("Space")
                .act("[name='ballot:cast']", ".flash");
        assertEquals(List.of(), visitor.complaints());
        secretary
                .enter("main a[href*='meeting/close']", "**/meeting/close?**")
                .enter("[name='close:confirm']", "**/meeting/vote?**");
        assertTrue(atTheTable.page().locator("main").innerText().contains("Résolution CAHCN-"));
        assertEquals(List.of(), atTheTable.complaints());
    }

    private void sitDown(String email, String address) {
        visitor = portal.visitor().enter(email);
        page = visitor.page();
        keyboard = new Keyboard(page);
        visitor.open(address);
    }

    /** The focus goes with the item. */
    private void movesTheSecondItemDown(CommitteeMeeting meeting) {
        keyboard.enter("[name='order:item:1:down']", "**/meeting/agenda?ref=" + meeting.reference() + "#item-2");
        assertEquals("2", page.locator("ol.agenda > li").nth(2).getAttribute("data-item"));
        assertEquals("item-2", page.locator(":focus").getAttribute("id"));
        keyboard.act("[name='order:item:2:up']", "ol.agenda > li:nth-child(2)[data-item='2']")
                .act("[name='order:item:1:part']", "ol.agenda > li.part")
                .act("[name='order:item:1:whole']", "ol.agenda:not(:has(> li.part))");
    }

    private void begins(CommitteeMeeting meeting) {
        visitor.open(meeting.at("view"));
        keyboard.enter("[name='doing:begin']", "**/meeting/live?**");
        for (int seat = 0; seat < 2; seat++) {
            keyboard.act("[name$=':" + seat + ":inPerson']", "[name$=':" + seat + ":leave']");
        }
        keyboard.act("[name$=':2:remote']", "[name$=':2:leave']")
                .act("[name='course:entry:1:takeUp']", "main a[href*='meeting/motion?']");
    }

    private void puts() {
        keyboard.enter("main a[href*='meeting/motion?']", "**/meeting/motion?**")
                .type("[name='motion:text']", "Que les dossiers soient lus avant la rencontre.");
        String mover = page.locator("[name='motion:mover'] option:not([value=''])")
                .first()
                .getAttribute("value");
        keyboard.choose("[name='motion:mover']", mover)
                .to("[name='motion:way']")
                .press("ArrowDown")
                .enter("[name='motion:put']", "**/meeting/vote?**")
                .act("[name='secretary:open']", "main a[href*='meeting/close']");
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
