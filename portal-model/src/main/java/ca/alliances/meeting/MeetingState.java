package ca.alliances.meeting;

import java.util.EnumSet;
import java.util.Set;

/** Life of a meeting: each state knows what may follow it. */
public enum MeetingState {
    /** Its date and agenda are being prepared; nobody was told. */
    PLANNED,
    /** The members were invited. */
    CONVENED,
    /** It sits. */
    UNDER_WAY,
    /** It was held. */
    ENDED,
    /** It does not take place. */
    CANCELLED;

    /** Whether that state may follow. */
    public boolean mayBecome(MeetingState next) {
        return successors().contains(next);
    }

    private Set<MeetingState> successors() {
        return switch (this) {
            case PLANNED -> EnumSet.of(CONVENED, CANCELLED);
            case CONVENED -> EnumSet.of(UNDER_WAY, CANCELLED);
            case UNDER_WAY -> EnumSet.of(ENDED);
            case ENDED, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    /** Whether date, place and agenda can still change. */
    public boolean isAhead() {
        return this == PLANNED || this == CONVENED;
    }
}
