package ca.alliances.intake;

import ca.alliances.shared.Bilingual;
import java.time.Instant;

/**
 * A call in the list of who prepares it.
 *
 * @param territory for which it is, {@code null} for all of the tenant
 * @param publishedAt {@code null} for a draft
 * @param tied how many of its priorities are tied to those of action plans
 */
public record CallRow(
        CallReference reference,
        Bilingual title,
        String territory,
        Instant opensAt,
        Instant closesAt,
        Instant publishedAt,
        long priorities,
        long tied) {
    /** Where it stands at that instant, as the last part of a text's key. */
    public String state(Instant now) {
        if (publishedAt == null) {
            return "draft";
        }
        if (now.isBefore(opensAt)) {
            return "soon";
        }
        return closesAt != null && now.isAfter(closesAt) ? "over" : "open";
    }
}
