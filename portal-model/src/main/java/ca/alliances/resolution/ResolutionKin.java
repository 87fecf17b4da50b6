package ca.alliances.resolution;

import java.util.List;

/**
 * The resolutions of the register to which one is tied, as far as they count.
 *
 * @param repeals that it repeals, {@code null} for none
 * @param repealedBy that repealed it, {@code null} for none
 * @param replacement that says it right, {@code null} for none
 * @param forwarded that it takes up, {@code null} for none
 * @param takenUpBy those of other bodies that take it up
 */
public record ResolutionKin(
        ResolutionFact repeals,
        ResolutionFact repealedBy,
        ResolutionFact replacement,
        ResolutionFact forwarded,
        List<ResolutionFact> takenUpBy) {}
