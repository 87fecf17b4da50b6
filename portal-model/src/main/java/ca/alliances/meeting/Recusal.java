package ca.alliances.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A seat keeps away from one item of the agenda; it ends with the item, or when it is taken back as a mistake. Whose interest it is must be recused with the seat where he sits,
 * as member or as substitute.
 *
 * @param item reference of the item
 * @param since when it was raised at the table, {@code null} when it begins with the item
 * @param until when it was taken back, {@code null} when it was not; what was before stays as it was
 */
public record Recusal(String seat, String item, Instant since, Instant until) {
    /** The seats that are kept away from that item at that instant. */
    public static Set<String> seats(Collection<Recusal> recusals, String item, Instant at) {
        return recusals.stream()
                .filter(each -> each.item.equals(item) && each.holds(at))
                .map(Recusal::seat)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean holds(Instant at) {
        return (since == null || !since.isAfter(at)) && (until == null || until.isAfter(at));
    }
}
