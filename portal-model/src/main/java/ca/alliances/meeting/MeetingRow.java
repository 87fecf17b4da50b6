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
    /** An address of the net, with or without its beginning, or a telephone number: by what one joins from afar. */
    private static final Pattern ADDRESS =
            Pattern.compile("://|www\\.|@|[\\p{L}\\d]\\.\\p{L}{2,}/|\\d{3}[ \\u00A0.-]?\\d{4}|#\\s*$");

    /** The same for everybody: no subject, no link, and no place that says how to join from afar. */
    public MeetingRow forEverybody() {
        String open = place == null || ADDRESS.matcher(place).find() ? null : place;
        return new MeetingRow(reference, code, table, null, startsAt, endsAt, open, null, state);
    }
}
