package ca.alliances.funding;

import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import java.time.LocalDate;

/**
 * Money to be moved from one share to another, from the ministry ({@code from} is {@code null}) or back to it ({@code to} is).
 *
 * @param reason resolution, amendment or other ground
 * @param effectiveOn the day from which it counts
 */
public record Allocation(ShareReference from, ShareReference to, Money amount, String reason, LocalDate effectiveOn) {
    /** @throws RuleViolation {@code funding.same-share} when it would stay where it is */
    public Allocation {
        if (from == null && to == null || from != null && from.equals(to)) {
            throw new RuleViolation("funding.same-share");
        }
    }
}
