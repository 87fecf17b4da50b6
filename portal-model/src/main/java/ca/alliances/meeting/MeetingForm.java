package ca.alliances.meeting;

import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When and where a table meets, as it is written.
 *
 * @param title what kind of meeting it is, {@code null} for a usual one; at most 200 characters
 * @param place a room and its address, {@code null} when it is held by link only
 * @param link of the video conference, https, {@code null} when there is none
 */
public record MeetingForm(String title, Instant startsAt, Instant endsAt, String place, String link) {
    private static final int TITLE = 200;
    private static final int PLACE = 300;
    private static final int LINK = 500;
    private static final Duration LONGEST = Duration.ofHours(16);

    /**
     * @throws RuleViolation {@code meeting.time-missing}, {@code meeting.time-reversed}, {@code meeting.too-long}, {@code meeting.place-missing},
     *     {@code meeting.link-wrong}, {@code shared.text-too-long}
     */
    public MeetingForm {
        title = TypedText.atMost(TITLE, title);
        place = TypedText.atMost(PLACE, place);
        link = TypedText.atMost(LINK, link);
        requireTimes(startsAt, endsAt);
        if (place == null && link == null) {
            throw new RuleViolation("meeting.place-missing");
        }
        if (link != null && !isSecure(link)) {
            throw new RuleViolation("meeting.link-wrong");
        }
    }

    /** That time of that day in Québec; {@code null} when one of them is missing. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day == null || time == null
                ? null
                : ZonedDateTime.of(day, time, Quebec.ZONE).toInstant();
    }

    private static void requireTimes(Instant from, Instant to) {
        if (from == null || to == null) {
            throw new RuleViolation("meeting.time-missing");
        }
        if (!to.isAfter(from)) {
            throw new RuleViolation("meeting.time-reversed", from, to);
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new RuleViolation("meeting.too-long", LONGEST.toHours());
        }
    }

    private static boolean isSecure(String link) {
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
