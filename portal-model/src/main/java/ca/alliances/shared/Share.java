package ca.alliances.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in basis points: 8000 is 80 %. From 0 up; more than 10 000 only as the answer of a computation. */
public record Share(int basisPoints) implements Comparable<Share> {
    /** @throws IllegalArgumentException below zero */
    public Share {
        if (basisPoints < 0) {
            throw new IllegalArgumentException("a share is never negative");
        }
    }

    /** So many per cent. */
    public static Share percent(int percent) {
        return new Share(percent * 100);
    }

    /** What share of the whole the part is, rounded up so that a ceiling is not met by rounding; of nothing, everything or none. */
    public static Share of(Money part, Money whole) {
        if (!whole.isPositive()) {
            return part.isPositive() ? percent(100) : percent(0);
        }
        BigDecimal points = BigDecimal.valueOf(Math.max(0, part.cents()))
                .multiply(BigDecimal.valueOf(10_000))
                .divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.CEILING);
        return new Share(points.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact());
    }

    /** More than the other. */
    public boolean exceeds(Share other) {
        return basisPoints > other.basisPoints;
    }

    @Override
    public int compareTo(Share other) {
        return Integer.compare(basisPoints, other.basisPoints);
    }
}
