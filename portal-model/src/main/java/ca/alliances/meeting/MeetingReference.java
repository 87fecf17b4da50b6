package ca.alliances.meeting;

import ca.alliances.concertation.TableCode;
import ca.alliances.shared.NotFound;
import java.util.Locale;
import java.util.regex.Pattern;

/** Public name of a meeting: code of the table, year, R and number, {@code HCN-2026-R-03}. */
public record MeetingReference(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}-20[0-9]{2}-R-[0-9]{2,4}");

    /** @throws NotFound when it cannot name a meeting */
    public MeetingReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** The series in which the meetings of that table are numbered in that year. */
    public static String series(TableCode table, int year) {
        return table + "-" + year + "-R";
    }

    /** The meeting with that number in its series. */
    public static MeetingReference of(TableCode table, int year, int number) {
        return new MeetingReference(series(table, year) + String.format(Locale.ROOT, "-%02d", number));
    }

    /** The table that meets. */
    public TableCode table() {
        return new TableCode(value.substring(0, value.indexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
