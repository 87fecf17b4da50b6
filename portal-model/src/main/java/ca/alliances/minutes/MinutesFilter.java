package ca.alliances.minutes;

import ca.alliances.concertation.TableCode;

/** Which minutes a list shows; what is {@code null} does not narrow it. */
public record MinutesFilter(TableCode table, MinutesState state, String text) {
    /** Blank is nothing. */
    public MinutesFilter {
        text = text == null || text.isBlank() ? null : text;
    }
}
