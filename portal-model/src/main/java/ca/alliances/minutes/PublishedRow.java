package ca.alliances.minutes;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the list of minutes that everybody may read. */
public record PublishedRow(
        MeetingReference meeting, Bilingual table, Instant heldAt, String resolution, LocalDate adoptedOn) {}
