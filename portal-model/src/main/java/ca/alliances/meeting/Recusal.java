package ca.alliances.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A seat keeps away from one item of the agenda; it ends with the item. Whose interest it is must be recused with the seat where he sits,
 * as member or as substitute.
 *
 * @param item reference of the item
 * @param since when it was raised at the table, {@code null} when it begins with the item
 */
public record Recusal(String seat, String item, Instant since) {
    /** The seats that are kept away from that item at that instant. */
    public static Set<String> seats(Collection<Recusal> recusals, String item, Instant at) {
        return recusals.stream()
                .filter(each -> each.item.equals(item) && (each.since == null || !each.since.isAfter(at)))
                .map(Recusal::seat)
                .collect(Collectors.toUnmodifiableSet());
    }
}
