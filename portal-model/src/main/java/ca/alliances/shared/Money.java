package ca.alliances.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** An amount of Canadian dollars in whole cents, from minus to plus 90 billion dollars; never a floating point number. */
public record Money(long cents) implements Comparable<Money> {
    /** No money. */
    public static final Money ZERO = new Money(0);

    private static final long LIMIT = 9_000_000_000_000L;

    /** @throws RuleViolation {@code shared.money-too-large} beyond 90 billion dollars */
    public Money {
        if (cents > LIMIT || cents < -LIMIT) {
            throw new RuleViolation("shared.money-too-large");
        }
    }

    /** So many whole dollars. */
    public static Money dollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, 100));
    }

    /** The sum of all; zero of none. */
    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /** This and the other together. */
    public Money plus(Money other) {
        return new Money(cents + other.cents);
    }

    /** This less the other; may be negative. */
    public Money minus(Money other) {
        return new Money(cents - other.cents);
    }

    /** The opposite amount. */
    public Money negated() {
        return new Money(-cents);
    }

    /** That share of this amount, rounded down to the cent, so that a ceiling is never passed by rounding. */
    public Money share(Share share) {
        return new Money(BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(share.basisPoints()))
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** Less than nothing. */
    public boolean isNegative() {
        return cents < 0;
    }

    /** The same without its sign. */
    public Money absolute() {
        return new Money(Math.abs(cents));
    }

    /** More than nothing. */
    public boolean isPositive() {
        return cents > 0;
    }

    /** More than the other. */
    public boolean exceeds(Money other) {
        return cents > other.cents;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return cents <= other.cents ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
