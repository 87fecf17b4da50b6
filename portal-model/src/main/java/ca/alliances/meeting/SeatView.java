package ca.alliances.meeting;

import ca.alliances.concertation.RollEntry;
import java.util.Optional;

/**
 * A seat at a meeting that sits, as its secretary sees it.
 *
 * @param member how the member is there, if he is
 * @param substitute how the substitute is there, if he is
 * @param answer what the member had answered, {@code null} when nothing
 */
public record SeatView(
        RollEntry entry,
        Optional<PresenceMode> member,
        Optional<PresenceMode> substitute,
        Answer answer,
        boolean recused) {
    /** Whether somebody is there for it. */
    public boolean present() {
        return member.isPresent() || substitute.isPresent();
    }

    /** Whether the member, or the substitute, may come or go on in that mode; while one of them is there, the other may not. */
    public boolean may(boolean asSubstitute, PresenceMode mode) {
        Optional<PresenceMode> own = asSubstitute ? substitute : member;
        Optional<PresenceMode> other = asSubstitute ? member : substitute;
        boolean known = !asSubstitute || entry.substitute() != null;
        return known && other.isEmpty() && !own.equals(Optional.of(mode));
    }

    /** By whom it is held now: the member, or the substitute when only he is there. */
    public String name() {
        return member.isEmpty() && substitute.isPresent() ? entry.substituteName() : entry.name();
    }
}
