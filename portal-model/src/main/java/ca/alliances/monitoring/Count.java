package ca.alliances.monitoring;

import ca.alliances.shared.Money;

/** So many files, which ask for so much; what an applicant may still change asks for nothing yet. */
public record Count(long files, Money requested) {
    /** No file. */
    public static final Count NONE = new Count(0, Money.ZERO);

    /** Both together. */
    public Count plus(Count other) {
        return new Count(files + other.files, requested.plus(other.requested));
    }
}
