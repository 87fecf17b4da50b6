package ca.alliances.review;

import ca.alliances.intake.CallCriterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A total of 100 points, in hundredths: each criterion gives its weight times its score of 4. */
public record Points(int hundredths) implements Comparable<Points> {
    /** What a project needs to be recommended without a word. */
    public static final Points PASS_MARK = new Points(6000);

    /** The total of these scores, by the place of the criterion; a criterion without a score gives nothing. */
    public static Points of(List<CallCriterion> criteria, Map<Integer, Integer> scores) {
        return new Points(criteria.stream()
                .mapToInt(each -> each.weight() * scores.getOrDefault(each.position(), 0) * 100 / ScoreSheet.HIGHEST)
                .sum());
    }

    /** The mean of these totals. */
    public static Points mean(Collection<Points> totals) {
        int sum = totals.stream().mapToInt(Points::hundredths).sum();
        return new Points(BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(Math.max(1, totals.size())), 0, RoundingMode.HALF_UP)
                .intValue());
    }

    /** Enough to be recommended. */
    public boolean passes() {
        return compareTo(PASS_MARK) >= 0;
    }

    /** As people read it. */
    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
