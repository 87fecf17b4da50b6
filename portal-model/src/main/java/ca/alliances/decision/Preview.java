package ca.alliances.decision;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import java.util.List;

/**
 * What the body sees before it votes.
 *
 * @param resolution by which it would speak, {@code null} before it was cited
 * @param share name of the share that pays, {@code null} when none does
 * @param before what is free in it, {@code null} when none pays
 * @param after what would be free, {@code null} when none pays
 */
public record Preview(List<PinnedCheck> checks, Bilingual share, Money before, Money after, Resolution resolution) {
    /** The same, by that resolution. */
    public Preview by(Resolution cited) {
        return new Preview(checks, share, before, after, cited);
    }
}
