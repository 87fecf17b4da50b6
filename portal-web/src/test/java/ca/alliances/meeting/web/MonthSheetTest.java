package ca.alliances.meeting.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.MeetingState;
import ca.alliances.shared.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({"2026-11, 5", "2026-02, 4", "2026-08, 6", "2027-01, 6"})
    void eachDayOfTheMonthHasOnePlaceInWeeksOfSeven(String month, int weeks) {
        YearMonth asked = YearMonth.parse(month);
        List<List<MonthSheet.Day>> sheet = new MonthSheet(asked, Locale.FRENCH, List.of()).getWeeks();
        assertEquals(weeks, sheet.size());
        assertTrue(sheet.stream().allMatch(week -> week.size() == 7));
        List<LocalDate> days = sheet.stream()
                .flatMap(List::stream)
                .map(MonthSheet.Day::date)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(asked.atDay(1).datesUntil(asked.plusMonths(1).atDay(1)).toList(), days);
    }

    @Test
    void aMeetingLateInTheEveningStandsOnItsDayInQuebec() {
        Instant late = Instant.parse("2026-12-01T02:00:00Z");
        MeetingRow meeting = new MeetingRow(
                new MeetingReference("CAHCN-2026-R-07"),
                new TableCode("CAHCN"),
                new Bilingual("Table", null),
                null,
                late,
                late.plusSeconds(3_600),
                "Salle",
                null,
                MeetingState.CONVENED);
        List<LocalDate> days = new MonthSheet(YearMonth.of(2026, 11), Locale.FRENCH, List.of(meeting))
                .getWeeks().stream()
                        .flatMap(List::stream)
                        .filter(day -> !day.meetings().isEmpty())
                        .map(MonthSheet.Day::date)
                        .toList();
        assertEquals(List.of(LocalDate.of(2026, 11, 30)), days);
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-03", "2026-13, 2026-11", "mars, 2026-11", "'', 2026-11", "9999-01, 2026-11", ", 2026-11"
    })
    void aMonthThatIsNoneIsThatOfToday(String typed, YearMonth shown) {
        assertEquals(shown, MonthSheet.asked(typed, TODAY));
    }

    @Test
    void monthsAndDaysAreNamedInTheLanguageOfThePage() {
        MonthSheet french = new MonthSheet(YearMonth.of(2026, 11), Locale.FRENCH, List.of());
        assertEquals("novembre\u00a02026", french.getName());
        assertEquals("dimanche", french.getWeekdays().get(0));
        assertEquals(
                "October\u00a02026",
                new MonthSheet(YearMonth.of(2026, 11), Locale.ENGLISH, List.of()).getPreviousName());
    }
}
