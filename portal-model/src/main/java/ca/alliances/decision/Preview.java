package ca.alliances.decision;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import java.util.List;

/**
 * What the body sees before it votes.
 *
 * @param share name of the share that pays, {@code null} when none does
 * @param before what is free in it, {@code null} when none pays
 * @param after what would be free, {@code null} when none pays
 */
public record Preview(List<PinnedCheck> checks, Bilingual share, Money before, Money after) {}
