package ca.alliances.funding;

import ca.alliances.shared.Money;
import ca.alliances.shared.Share;

/** What a share, or several together, was given and what became of it. */
public record Balance(Money allocated, Money committed, Money paid) {
    /** Nothing at all. */
    public static final Balance NONE = new Balance(Money.ZERO, Money.ZERO, Money.ZERO);

    /** What nobody has a claim on. */
    public Money free() {
        return allocated.minus(committed).minus(paid);
    }

    /** What is committed or paid, as a part of all. */
    public Share used() {
        return Share.of(committed.plus(paid), allocated);
    }

    /** Both together. */
    public Balance plus(Balance other) {
        return new Balance(allocated.plus(other.allocated), committed.plus(other.committed), paid.plus(other.paid));
    }
}
