package ca.alliances.minutes;

import java.util.EnumSet;
import java.util.Set;

/** Life of minutes: each state knows what may follow it. */
public enum MinutesState {
    /** They are being written; only who runs the meetings of the table reads them. */
    DRAFT,
    /** Whoever was present may propose corrections. */
    CIRCULATED,
    /** The table adopted them by a resolution; nobody changes them any more. */
    ADOPTED,
    /** A public version, with redactions, can be read by everybody. */
    PUBLISHED;

    /** Whether that state may follow. */
    public boolean mayBecome(MinutesState next) {
        return successors().contains(next);
    }

    private Set<MinutesState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CIRCULATED);
            case CIRCULATED -> EnumSet.of(ADOPTED);
            case ADOPTED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(ADOPTED);
        };
    }

    /** Whether their text can still change. */
    public boolean isOpen() {
        return this == DRAFT || this == CIRCULATED;
    }
}
