package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Secretary.Resolution;
import ca.alliances.shared.Quebec;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One project from draft to decision, through the pages of everybody who has a hand in it; in a browser. */
@ExtendWith(PortalExtension.class)
class WholeJourneyIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String TITLE = "Cuisines du littoral";
    private static final String MISSING = "Joignez la lettre d’appui de la municipalité.";
    private static final String CONDITION = "Un rapport à mi-parcours";
    private static final String ADVICE = "Le comité est favorable à un montant réduit.";
    private static final String TODAY = Quebec.date(Instant.now()).toString();
    private static final Resolution GRANT = new Resolution("2026-J-101", TODAY, "Le besoin est démontré.");
    private static final Resolution REPEAL = new Resolution("2026-J-102", TODAY, "Le quorum du conseil manquait.");
    private static final Map<String, Long> EIGHTEEN_THOUSAND =
            Map.of("Acceptés", 1L, "Engagé", 18_000_00L, "Libre", -18_000_00L);
    private final Portal portal;
    private final List<Visitor> visitors = new ArrayList<>();
    private Visitor promoter;
    private Agent agent;
    private Journey journey;
    private Mailbox mailbox;
    private String reference;

    WholeJourneyIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aProjectGoesFromDraftToDecisionAndTheMinistrySeesIt() {
        Visitor analyst = come("analyste.ministere@example.org");
        promoter = come(PROMOTER);
        agent = new Agent(come("agent.hcn@example.org").page());
        mailbox = new Mailbox(portal, PROMOTER);
        MinistryLine before = MinistryLine.read(analyst);
        thePromoterFillsItInAndHandsItIn();
        theReceiptThePrintAndTheLetterHaveItsNumber();
        assertEquals(Map.of("Reçus", 1L), MinistryLine.read(analyst).since(before));
        theAgentReturnsItWithReasons();
        thePromoterCompletesItAndHandsItInAgain();
        theAgentFindsItAdmissibleAndPutsItBeforeTheCommittee();
        whoHasAnInterestLosesItFromThatSecondOn();
        theOthersScoreIt();
        theAgentRecordsTheRecommendation();
        assertEquals(Map.of("À l’étude", 1L), MinistryLine.read(analyst).since(before));
        Secretary secretary = new Secretary(come("conseil.hcn@example.org").page());
        theSecretaryRecordsTheDecisionAndSeesWhatIsLeft(secretary);
        thePromoterReadsOutcomeReasonsAndConditions();
        assertEquals(EIGHTEEN_THOUSAND, MinistryLine.read(analyst).since(before));
        aRepealGivesTheMoneyBackAndIsTold(secretary);
        assertEquals(Map.of("À l’étude", 1L), MinistryLine.read(analyst).since(before));
        visitors.forEach(each -> assertEquals(List.of(), each.complaints()));
    }

    private Visitor come(String email) {
        Visitor visitor = portal.visitor().enter(email);
        visitors.add(visitor);
        return visitor;
    }

    private void thePromoterFillsItInAndHandsItIn() {
        journey = Journey.begin(promoter, "cnord", "CN-2026-01", TITLE).complete("950", "30 000", "20 000", "10 000");
        reference = journey.reference();
        handIn();
    }

    private void handIn() {
        Page page = promoter.page();
        page.navigate(journey.at("tasks"));
        page.locator("main a[href*='application/check']").click();
        page.locator("input[name='submit:send']").click();
        Arrival.at(page, "**/application/receipt?**");
    }

    private void theReceiptThePrintAndTheLetterHaveItsNumber() {
        Page page = promoter.page();
        assertEquals("Votre demande est déposée", page.locator("h1").innerText());
        assertTrue(page.locator("main .notice").innerText().contains("Demande " + reference));
        page.locator("main a[href*='application/view']").click();
        ReadableDocument.assertSays(printed(1), reference, TITLE, "20 000,00 $", "30 000,00 $", "10 000,00 $");
        String letter = mailbox.letter("Demande " + reference + " reçue");
        assertTrue(letter.contains(reference) && letter.contains(TITLE), letter);
    }

    /** The print of that submission, downloaded from the page of the application. */
    private byte[] printed(int submission) {
        String name = reference + "-" + submission + ".pdf";
        String address = promoter.page()
                .locator("main a", new Page.LocatorOptions().setHasText(name))
                .getAttribute("href");
        return promoter.ask(address).body();
    }

    private void theAgentReturnsItWithReasons() {
        agent.findAmong("à vérifier", reference).choose("Vérifier la demande").returnForDocuments(MISSING);
        assertEquals("À compléter", agent.status());
        assertTrue(
                mailbox.letter("Demande " + reference + "\u00a0: à compléter").contains(MISSING));
    }

    private void thePromoterCompletesItAndHandsItInAgain() {
        Page page = promoter.page();
        page.navigate(journey.at("view"));
        assertEquals("À compléter", page.locator(".status").first().innerText());
        assertTrue(page.locator("main").innerText().contains(MISSING));
        journey.attach("SUPPORT_LETTER", "appui.pdf", Journey.pdf("Appui de la municipalité"));
        journey.declare();
        handIn();
        page.locator("main a[href*='application/view']").click();
        ReadableDocument.assertSays(printed(2), reference, "20 000,00 $");
        assertEquals("Déposée", page.locator(".status").first().innerText());
    }

    private void theAgentFindsItAdmissibleAndPutsItBeforeTheCommittee() {
        agent.findAmong("à vérifier", reference).choose("Vérifier la demande").declareAdmissible();
        assertEquals("Admissible", agent.status());
        mailbox.letter("Demande " + reference + "\u00a0: admissible");
        agent.findAmong("à soumettre au comité", reference)
                .choose("Soumettre au comité")
                .openTheReview();
        assertEquals("À l’étude du comité", agent.status());
    }

    private void whoHasAnInterestLosesItFromThatSecondOn() {
        Visitor visitor = come("comite1.hcn@example.org");
        assertEquals(404, visitor.open(file()), "nobody reads before declaring");
        Member member = new Member(visitor.page(), reference).declareNoInterest();
        Page sheet = visitor.newTab();
        sheet.navigate("/t/cnord/review/score?ref=" + reference);
        Member.fillIn(sheet);
        Page open = visitor.newTab();
        assertEquals(200, open.navigate(file()).status());

        member.withdraw("Ma sœur y travaille");

        Response sent = Member.finalise(sheet);
        assertEquals(404, sent.status(), "the sheet that was open is not taken any more");
        assertEquals(404, open.reload().status());
        assertEquals(404, visitor.ask("/t/cnord/review/score?ref=" + reference).status());
        assertEquals(
                404, visitor.ask("/t/cnord/review/summary?ref=" + reference).status());
        assertTrue(member.line().innerText().contains("En retrait"));
        assertEquals(0, member.line().locator("a").count());
    }

    private String file() {
        return "/t/cnord/application/file?ref=" + reference;
    }

    private void theOthersScoreIt() {
        for (String member : List.of("comite2.hcn@example.org", "comite3.hcn@example.org")) {
            new Member(come(member).page(), reference).declareNoInterest().score();
        }
    }

    private void theAgentRecordsTheRecommendation() {
        agent.findAmong("à l’étude du comité", reference).choose("Inscrire la recommandation");
        String scores = agent.content();
        assertTrue(scores.contains("63,75 points sur 100"), scores);
        assertTrue(
                scores.contains("Le quorum est atteint : 2 membres") && scores.contains("dont 1 en retrait"), scores);
        agent.recommend("18 000", CONDITION, ADVICE);
        String advice = agent.content();
        assertTrue(advice.contains("18 000,00 $") && advice.contains(CONDITION) && advice.contains(ADVICE), advice);
    }

    private void theSecretaryRecordsTheDecisionAndSeesWhatIsLeft(Secretary secretary) {
        String free = secretary.free();
        secretary.openFromTheList(reference);
        assertTrue(secretary.content().contains("pour 18 000,00 $. " + ADVICE), secretary.content());
        secretary.lookAt("ACCEPTED_WITH_CONDITIONS", "18 000");
        String balance = secretary.balance();
        assertEquals("", secretary.blocked());
        assertTrue(secretary.passed() >= 5, "rules that pass are told too");
        secretary
                .onCondition(CONDITION)
                .decide("ACCEPTED_WITH_CONDITIONS", "18 000", "", GRANT)
                .recordIt();
        String left = secretary.free();
        assertTrue(balance.contains(free + " libre avant la décision, " + left + " après"), balance);
    }

    private void thePromoterReadsOutcomeReasonsAndConditions() {
        String letter = Secretary.plain(mailbox.letter("Demande " + reference + "\u00a0: une décision est prise"));
        List.of("acceptée avec conditions", "18 000,00 $", GRANT.reasons(), CONDITION)
                .forEach(words -> assertTrue(letter.contains(words), letter));
        Page page = promoter.page();
        page.navigate(journey.at("view"));
        assertEquals("Acceptée avec conditions", page.locator(".status").first().innerText());
        page.locator("main a[href*='decision/view']").click();
        String told = Secretary.plain(page.locator("main").innerText());
        List.of("Acceptée avec conditions", "18 000,00 $", GRANT.reasons(), CONDITION, GRANT.number())
                .forEach(words -> assertTrue(told.contains(words), told));
    }

    private void aRepealGivesTheMoneyBackAndIsTold(Secretary secretary) {
        secretary.repeal(reference, REPEAL);
        assertTrue(mailbox.letter("Demande " + reference + "\u00a0: la décision est annulée")
                .contains(REPEAL.reasons()));
        promoter.page().navigate("/t/cnord/decision/view?ref=" + reference);
        String told = promoter.page().locator("main").innerText();
        assertTrue(told.contains("abrogée") && told.contains(REPEAL.reasons()) && told.contains(CONDITION), told);
    }
}
