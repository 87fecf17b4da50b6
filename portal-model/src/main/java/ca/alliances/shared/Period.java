package ca.alliances.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** From a first day to a last day, both inside; without a last day it goes on. */
@Embeddable
public class Period {
    /** End of a query's conditions: the period of {@code m} is not over before {@code :day}; it may lie ahead. */
    public static final String NOT_OVER = " and (m.period.to is null or m.period.to >= :day)";

    /** End of a query's conditions: {@code :day} lies inside the period of {@code m}. */
    public static final String IN_FORCE = " and m.period.from <= :day" + NOT_OVER;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    /** For JPA. */
    protected Period() {}

    private Period(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** From that day on, without end. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /**
     * From the first to the last day, both inside.
     *
     * @throws RuleViolation {@code shared.period-reversed} when the last day is before the first
     */
    public static Period between(LocalDate from, LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("shared.period-reversed", from, to);
        }
        return new Period(from, to);
    }

    /** Whether that day lies inside. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The same beginning with another last day; ending it on the day before it began makes it empty. */
    public Period endingOn(LocalDate lastDay) {
        return new Period(from, lastDay);
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Last day, if there is one. */
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }
}
