package ca.alliances.intake;

import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import java.util.stream.Stream;

/**
 * The sums of a budget that the rules look at.
 *
 * @param cost all expenses
 * @param requested of this fund
 * @param publicAid of all governments and municipal bodies, this fund included
 * @param own what the applicant brings, by kind
 * @param admin costs of administration that the fund would pay
 */
public record Amounts(Money cost, Money requested, Money publicAid, OwnContribution own, Money admin) {
    /** @throws RuleViolation {@code intake.amount-negative} */
    public Amounts {
        if (Stream.of(cost, requested, publicAid, own.cash(), own.inKind(), own.volunteerTime(), admin)
                .anyMatch(Money::isNegative)) {
            throw new RuleViolation("intake.amount-negative");
        }
    }

    /** The same when the fund gives that amount instead of what was asked. */
    public Amounts granting(Money granted) {
        return new Amounts(cost, granted, publicAid.minus(requested).plus(granted), own, admin);
    }
}
