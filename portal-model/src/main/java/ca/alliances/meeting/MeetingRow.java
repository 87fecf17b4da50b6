package ca.alliances.meeting;

import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Bilingual;
import java.time.Instant;

/** A line of a list of meetings; the title is {@code null} for a usual one, place or link when there is none. */
public record MeetingRow(
        MeetingReference reference,
        TableCode code,
        Bilingual table,
        String title,
        Instant startsAt,
        Instant endsAt,
        String place,
        String link,
        MeetingState state) {}
