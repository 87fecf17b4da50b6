package ca.alliances.shared;

import java.time.LocalDate;
import java.time.Month;

/** The government's year, from 1 April of {@code start} to 31 March of the year after; written {@code 2026-2027}. */
public record FiscalYear(int start) implements Comparable<FiscalYear> {
    /** @throws IllegalArgumentException outside 2000 to 2100 */
    public FiscalYear {
        if (start < 2000 || start > 2100) {
            throw new IllegalArgumentException("fiscal year " + start);
        }
    }

    /** The fiscal year of that day. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /** 1 April. */
    public LocalDate firstDay() {
        return LocalDate.of(start, Month.APRIL, 1);
    }

    /** 31 March of the year after. */
    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.MARCH, 31);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
