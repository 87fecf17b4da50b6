package ca.alliances.meeting.control;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import ca.alliances.shared.Quebec;
import java.util.TimeZone;

/** How Québec's clocks change since 2007, as every calendar program has to be told. A test compares it with Java's own rules. */
final class TorontoTime {
    private static final UtcOffset WINTER = new UtcOffset(false, 5, 0);
    private static final UtcOffset SUMMER = new UtcOffset(false, 4, 0);

    static final TimezoneAssignment ASSIGNMENT = new TimezoneAssignment(TimeZone.getTimeZone(Quebec.ZONE), zone());

    private TorontoTime() {}

    private static VTimezone zone() {
        VTimezone zone = new VTimezone(Quebec.ZONE.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        summer.setTimezoneOffsetFrom(WINTER);
        summer.setTimezoneOffsetTo(SUMMER);
        summer.addTimezoneName("EDT");
        begins(summer, 3, 11, 2);
        zone.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        winter.setTimezoneOffsetFrom(SUMMER);
        winter.setTimezoneOffsetTo(WINTER);
        winter.addTimezoneName("EST");
        begins(winter, 11, 4, 1);
        zone.addStandardTime(winter);
        return zone;
    }

    /** At two o'clock on that day of 2007, and then on that Sunday of its month. */
    private static void begins(Observance observance, int month, int day, int sunday) {
        observance.setDateStart(new DateTimeComponents(2007, month, day, 2, 0, 0, false));
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(sunday, DayOfWeek.SUNDAY)
                .build());
    }
}
