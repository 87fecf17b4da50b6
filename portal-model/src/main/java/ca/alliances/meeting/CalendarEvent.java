package ca.alliances.meeting;

import ca.alliances.notification.CalendarMethod;
import ca.alliances.notification.OneLine;
import ca.alliances.tenancy.TenantId;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A meeting as calendars know it.
 *
 * @param uid the same as long as the meeting lives, see {@link #uid}
 * @param sequence from 0, one more with each change: calendars keep what has the highest
 * @param place where it is held, or the address at which it is joined
 * @param url the meeting's page
 * @param attendee to whom this is said; {@code null} in a calendar that shows all meetings of a person
 * @param language of title and description
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant start,
        Instant end,
        String title,
        String place,
        String description,
        URI url,
        CalendarMethod method,
        Party organizer,
        Party attendee,
        Locale language) {
    private static final int LONGEST_NAME = 200;

    /** Nothing that a calendar could not read; texts may be {@code null} but for the title. */
    public CalendarEvent {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(method);
        Objects.requireNonNull(organizer);
        Objects.requireNonNull(language);
        if (sequence < 0 || !start.isBefore(end)) {
            throw new IllegalArgumentException("no event: " + uid);
        }
        title = plain(title);
        place = plain(place);
        description = plain(description);
    }

    /** Somebody with an address. */
    public record Party(String name, String address) {
        /** The name may be {@code null}; it stands between quotation marks. */
        public Party {
            name = name == null ? "" : OneLine.of(name, LONGEST_NAME).replace('"', '\'');
            Objects.requireNonNull(address);
        }
    }

    /** The name of a meeting among all meetings of all portals. */
    public static String uid(TenantId tenant, String meeting, String host) {
        return tenant + "-" + meeting + "@" + host;
    }

    /** Whether it is taken out of the calendars. */
    public boolean isCancelled() {
        return method == CalendarMethod.CANCEL;
    }

    /** Without characters that iCalendar does not know; lines end in one way. */
    private static String plain(String text) {
        return text == null
                ? ""
                : text.replaceAll("\r\n?", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                        .strip();
    }
}
