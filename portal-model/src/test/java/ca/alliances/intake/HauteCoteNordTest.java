package ca.alliances.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The council granted 33,248 $ and 138,238 $ in April 2021 and had to repeal it in May: 25,000 $ and 80 % were the rule. */
class HauteCoteNordTest {
    private static final Money BALANCE = Money.dollars(179_200);
    private static final String REASON = "Un seul organisme offre ce service sur tout le territoire";
    private final CallRules rules = new CallRulesBuilder()
            .ceiling(Share.percent(80), Money.dollars(25_000))
            .allowingException(true)
            .build();
    private final Request food = request(50_000, 33_248);
    private final Request exclusion = request(180_000, 138_238);

    @Test
    void bothRequestsAreBlockedBeforeTheVote() {
        assertEquals(Verdict.BLOCK, ceiling(food));
        assertEquals(Verdict.BLOCK, ceiling(exclusion));
    }

    @Test
    void theFirstPassesAtTheAmountThatItWasGivenInTheEnd() {
        Request granted = food.granting(Money.dollars(25_000));
        assertEquals(Verdict.PASS, ceiling(granted));
        assertEquals(Money.dollars(25_000), granted.amounts().publicAid());
    }

    @Test
    void theSecondIsLookedAtWhenItsExceptionalCharacterIsArgued() {
        assertEquals(Verdict.WARN, ceiling(exclusion.exceptional(REASON)));
    }

    @Test
    void theBlockShowsWhatIsAskedAndWhatIsAllowed() {
        RuleCheck check = rules.check(exclusion).get(0);
        assertEquals(List.of(Money.dollars(138_238), Money.dollars(25_000)), check.figures());
    }

    @Test
    void theTwoTogetherTakeNearlyAllThatIsLeft() {
        Request together = request(230_000, 33_248 + 138_238);
        RuleCheck check = rules.check(together).stream()
                .filter(each -> each.rule() == Rule.SHARE_OF_BALANCE)
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.WARN, check.verdict());
        assertEquals(new Share(9570), check.figures().get(0));
        assertTrue(check.figures().contains(BALANCE));
        assertEquals(Verdict.WARN, CallRulesTest.verdict(Rule.SHARE_OF_BALANCE, rules, exclusion));
        assertEquals(Verdict.PASS, CallRulesTest.verdict(Rule.SHARE_OF_BALANCE, rules, food));
    }

    private Verdict ceiling(Request request) {
        return CallRulesTest.verdict(Rule.CEILING, rules, request);
    }

    private static Request request(long cost, long requested) {
        return Request.of(CallRulesTest.amounts(cost, requested)).against(BALANCE);
    }
}
