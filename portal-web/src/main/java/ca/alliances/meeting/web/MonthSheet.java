package ca.alliances.meeting.web;

import ca.alliances.meeting.MeetingRow;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.Written;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The meetings of a month by weeks, which begin with Sunday as on a calendar on a wall. */
public final class MonthSheet {
    private static final int WEEK = 7;
    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2199, 12);

    private final YearMonth month;
    private final Locale locale;
    private final Map<LocalDate, List<MeetingRow>> meetings;

    MonthSheet(YearMonth month, Locale locale, List<MeetingRow> meetings) {
        this.month = month;
        this.locale = locale;
        this.meetings = meetings.stream().collect(Collectors.groupingBy(meeting -> Quebec.date(meeting.startsAt())));
    }

    /** A place of a week: a day of the month with its meetings, or a day of another month, which is {@code null}. */
    public record Day(LocalDate date, String weekday, List<MeetingRow> meetings) {}

    /** The month that somebody asks for, or that of today when there is none of that name. */
    static YearMonth asked(String text, LocalDate today) {
        try {
            YearMonth asked = YearMonth.parse(text == null ? "" : text);
            return asked.isBefore(FIRST) || asked.isAfter(LAST) ? YearMonth.from(today) : asked;
        } catch (DateTimeParseException none) {
            return YearMonth.from(today);
        }
    }

    /** Its weeks, each of seven places. */
    public List<List<Day>> getWeeks() {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate sunday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        for (LocalDate first = sunday; !first.isAfter(month.atEndOfMonth()); first = first.plusDays(WEEK)) {
            weeks.add(IntStream.range(0, WEEK)
                    .mapToObj(first::plusDays)
                    .map(this::day)
                    .toList());
        }
        return weeks;
    }

    private Day day(LocalDate date) {
        boolean inside = YearMonth.from(date).equals(month);
        return new Day(
                inside ? date : null,
                Written.weekday(date.getDayOfWeek(), locale),
                inside ? meetings.getOrDefault(date, List.of()) : List.of());
    }

    /** The names of its columns. */
    public List<String> getWeekdays() {
        return IntStream.range(0, WEEK)
                .mapToObj(DayOfWeek.SUNDAY::plus)
                .map(day -> Written.weekday(day, locale))
                .toList();
    }

    /** Whether nothing stands on it. */
    public boolean isBlank() {
        return meetings.isEmpty();
    }

    /** Its name. */
    public String getName() {
        return Written.month(month, locale);
    }

    /** The month before, as addresses name it. */
    public YearMonth getPrevious() {
        return month.minusMonths(1);
    }

    /** The month after, as addresses name it. */
    public YearMonth getNext() {
        return month.plusMonths(1);
    }

    /** How people call the month before. */
    public String getPreviousName() {
        return Written.month(getPrevious(), locale);
    }

    /** How people call the month after. */
    public String getNextName() {
        return Written.month(getNext(), locale);
    }
}
