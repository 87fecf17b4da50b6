package ca.alliances.actionplan.control;

import ca.alliances.shared.RuleViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The day that a cell of a form holds: written as {@code 2026-11-23}, or as a spreadsheet counts it, in days since 30 December 1899. */
final class FormDay {
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal LATEST = BigDecimal.valueOf(100_000);

    private FormDay() {}

    /** @throws RuleViolation {@code actionplan.form-day}, {@code actionplan.progress-day} when it is to come */
    static LocalDate of(FormRow.Cell cell, LocalDate today) {
        if (cell == null || cell.text().isEmpty()) {
            return null;
        }
        LocalDate day = understood(cell);
        if (day.isAfter(today)) {
            throw new RuleViolation("actionplan.progress-day");
        }
        return day;
    }

    private static LocalDate understood(FormRow.Cell cell) {
        try {
            return cell.number() ? counted(cell) : LocalDate.parse(cell.text());
        } catch (DateTimeException e) {
            throw new RuleViolation("actionplan.form-day", cell.text());
        }
    }

    private static LocalDate counted(FormRow.Cell cell) {
        BigDecimal days = new BigDecimal(cell.raw());
        if (days.signum() <= 0 || days.compareTo(LATEST) > 0) {
            throw new RuleViolation("actionplan.form-day", cell.text());
        }
        return ZERO.plusDays(days.setScale(0, RoundingMode.DOWN).longValue());
    }
}
