package ca.alliances.meeting;

import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Bilingual;
import java.time.Instant;
import java.util.regex.Pattern;

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
        MeetingState state) {
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");

    /** The same for everybody: no subject, no link, and no place that holds an address of the net. */
    public MeetingRow forEverybody() {
        String open = place == null || ADDRESS.matcher(place).find() ? null : place;
        return new MeetingRow(reference, code, table, null, startsAt, endsAt, open, null, state);
    }
}
