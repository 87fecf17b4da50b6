package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Secretary.Resolution;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happened in La Haute-Côte-Nord in April and May 2021, told to the portal by the secretary of the council, in a browser. */
@ExtendWith(PortalExtension.class)
class CouncilOf2021IT {
    private static final String FOOD = "CN-2026-A-0001";
    private static final String EXCLUSION = "CN-2026-A-0002";
    private static final String EXCEPTIONAL = "Un seul organisme offre ce service sur tout le territoire.";
    private static final String ALL_FREE = "179 200,00 $";
    private static final Resolution APRIL = new Resolution("2026-11-01", "2026-11-20", "Raisons de la résolution");
    private static final Resolution REPEAL =
            new Resolution("2026-11-99", "2026-11-21", "Une règle avait échappé à l’analyse : 25 000 $ et 80 %.");
    private static final Resolution MAY = new Resolution("2026-11-02", "2026-11-22", "Raisons de la résolution");
    private final Portal portal;
    private Secretary secretary;
    private Page page;

    CouncilOf2021IT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theVoteOf2021IsBlockedAndItsOutcomeIsReachedStepByStep() {
        page = portal.visitor().enter("conseil.hcn@example.org").page();
        secretary = new Secretary(page);
        theVoteOfAprilIsRefused();
        byExceptionItIsRecordedAndCommitsTheMoney();
        theResolutionIsRepealedAndTheMoneyComesBack();
        theFirstGetsTheCeilingOnACondition();
        theSecondGoesBackToTheCommittee();
    }

    private void theVoteOfAprilIsRefused() {
        secretary.open(FOOD).decide("ACCEPTED", "33 248", "", APRIL);
        String refusal = Secretary.plain(page.locator(".error-summary").innerText());
        assertTrue(refusal.contains("25 000,00 $") && refusal.contains("33 248,00 $"), refusal);
        String rule = secretary.blocked();
        assertTrue(rule.contains("25 000,00 $") && rule.contains("33 248,00 $"), rule);
        assertEquals(ALL_FREE, secretary.free());
    }

    private void byExceptionItIsRecordedAndCommitsTheMoney() {
        secretary.open(FOOD).decide("ACCEPTED", "33 248", EXCEPTIONAL, APRIL).recordIt();
        secretary
                .open(EXCLUSION)
                .decide("ACCEPTED", "138 238", EXCEPTIONAL, APRIL)
                .recordIt();
        assertEquals("7 714,00 $", secretary.free());
    }

    private void theResolutionIsRepealedAndTheMoneyComesBack() {
        secretary.repeal(FOOD, REPEAL);
        secretary.repeal(EXCLUSION, REPEAL);
        assertEquals(ALL_FREE, secretary.free());
    }

    private void theFirstGetsTheCeilingOnACondition() {
        String condition = "Reddition de comptes et rapport d’activités";
        secretary.open(FOOD).lookAt("ACCEPTED_WITH_CONDITIONS", "25 000");
        String balance = secretary.balance();
        assertTrue(balance.contains(ALL_FREE + " libre avant la décision, 154 200,00 $ après"), balance);
        assertEquals("", secretary.blocked());
        secretary.onCondition(condition).decide("ACCEPTED_WITH_CONDITIONS", "25 000", "", MAY);
        String entailed = Secretary.plain(page.locator(".consequences").first().innerText());
        assertTrue(entailed.contains("Engage 25 000,00 $") && entailed.contains("154 200,00 $"), entailed);
        secretary.recordIt();
        assertEquals("154 200,00 $", secretary.free());
        page.navigate("/t/cnord/decision/view?ref=" + FOOD);
        assertEquals(2, page.locator(".facts-block").count());
        assertTrue(page.locator("main").innerText().contains(condition));
    }

    private void theSecondGoesBackToTheCommittee() {
        secretary.open(EXCLUSION).decide("RETURNED_TO_COMMITTEE", "", "", MAY).recordIt();
        Page promoter =
                portal.visitor().enter("promoteur.depannage@example.org").page();
        promoter.navigate("/t/cnord/application/view?ref=" + EXCLUSION);
        assertEquals("Retournée au comité", promoter.locator(".status").first().innerText());
        assertTrue(promoter.locator("main").innerText().contains("Raisons de la résolution"));
    }
}
