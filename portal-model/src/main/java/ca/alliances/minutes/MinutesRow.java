package ca.alliances.minutes;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.Bilingual;
import java.time.Instant;

/** A line of a list of minutes; the resolution is {@code null} until they are adopted. */
public record MinutesRow(
        MeetingReference meeting, Bilingual table, Instant heldAt, MinutesState state, String resolution) {}
