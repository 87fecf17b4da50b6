package ca.alliances.actionplan;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** From a fiscal year to a fiscal year, both included. */
@Embeddable
public class Years implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "first_year")
    private Integer first;

    @Column(name = "last_year")
    private Integer last;

    /** For JPA. */
    protected Years() {}

    private Years(FiscalYear first, FiscalYear last) {
        this.first = first.start();
        this.last = last.start();
    }

    /**
     * From the one to the other; {@code null} when neither is said.
     *
     * @throws RuleViolation {@code actionplan.years-half}, {@code actionplan.years-reversed}
     */
    public static Years of(FiscalYear first, FiscalYear last) {
        if (first == null && last == null) {
            return null;
        }
        if (first == null || last == null) {
            throw new RuleViolation("actionplan.years-half");
        }
        if (first.compareTo(last) > 0) {
            throw new RuleViolation("actionplan.years-reversed", first, last);
        }
        return new Years(first, last);
    }

    /** The first. */
    public FiscalYear first() {
        return new FiscalYear(first);
    }

    /** The last. */
    public FiscalYear last() {
        return new FiscalYear(last);
    }

    boolean isThere() {
        return first != null;
    }

    /** The fiscal year that somebody wrote: {@code 2026-2027}; {@code null} when nothing. */
    public static FiscalYear parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace('–', '-');
        if (!plain.matches("20[0-9]{2}-20[0-9]{2}")
                || Integer.parseInt(plain.substring(0, 4)) + 1 != Integer.parseInt(plain.substring(5))) {
            throw new RuleViolation("actionplan.year-form", typed.strip());
        }
        return new FiscalYear(Integer.parseInt(plain.substring(0, 4)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Years years && first.equals(years.first) && last.equals(years.last);
    }

    @Override
    public int hashCode() {
        return first * 31 + last;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first().toString() : first + "-" + (last + 1);
    }
}
