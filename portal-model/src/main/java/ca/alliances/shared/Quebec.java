package ca.alliances.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** The place whose clock and law count. */
public final class Quebec {
    /** Zone of every date of law. */
    public static final ZoneId ZONE = ZoneId.of("America/Toronto");

    private Quebec() {}

    /** When that month begins in Québec. */
    public static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZONE).toInstant();
    }

    /** The date of that instant in Québec. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
