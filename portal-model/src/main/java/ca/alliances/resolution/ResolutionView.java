package ca.alliances.resolution;

import java.time.Instant;
import java.util.Optional;

/**
 * A resolution with all that the register keeps of it.
 *
 * @param entry as it was entered
 * @param reliedOn whether a decision, a plan or minutes stand on it
 * @param repealedBy number of the resolution that repealed it
 * @param passedOn to which table it was passed on
 * @param recordedBy name of who entered it
 */
public record ResolutionView(
        String reference,
        long version,
        NewResolution entry,
        boolean reliedOn,
        Optional<String> repealedBy,
        Optional<Corrected> correction,
        Optional<PassedOn> passedOn,
        String recordedBy,
        Instant recordedAt) {
    /** Why it no longer counts, and the number of the entry that replaces it, {@code null} when it was struck. */
    public record Corrected(String reason, String replacement, Instant at) {}

    /** Whether it counts today. */
    public ResolutionState state() {
        return ResolutionState.of(
                repealedBy.orElse(null),
                correction.map(Corrected::at).orElse(null),
                correction.map(Corrected::replacement).orElse(null));
    }

    /** Whether its table may pass it on: it stands, and was not. */
    public boolean mayBePassedOn() {
        return state() == ResolutionState.STANDS && passedOn.isEmpty();
    }

    /** The meeting of a table of the portal in which it was taken; nothing for a body that keeps its own minutes. */
    public Optional<String> meeting() {
        return Optional.ofNullable(entry.minuted()).map(Minuted::meeting);
    }

    /** Whether it was entered by hand. */
    public boolean byHand() {
        return entry.minuted() == null;
    }
}
