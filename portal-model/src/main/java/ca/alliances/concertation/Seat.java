package ca.alliances.concertation;

import ca.alliances.shared.Period;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A seat at a table, for a sector, from the day on which it is opened until it is closed, held or vacant. The open seats of a sector are the
 * number of seats that the table wants for it.
 */
@Entity
@Table(name = "seat")
@NamedQuery(name = Seat.OF_TABLE, query = "select s from Seat s where s.table = :table order by s.number")
@NamedQuery(name = Seat.BY_REFERENCE, query = "select s from Seat s where s.reference = :reference")
public class Seat extends TenantOwned {
    /** Named query with parameter {@code table}; by number, also those that are closed. */
    public static final String OF_TABLE = "Seat.ofTable";

    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "Seat.byReference";

    private static final int LONG_LABEL = 100;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "table_code", updatable = false)
    private TableCode table;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "sector", updatable = false)
    private Sector sector;

    @Column(name = "label")
    private String label;

    @Embedded
    private Period period;

    /** For JPA. */
    protected Seat() {}

    /**
     * Opens a seat.
     *
     * @param number its place at the table, from 1
     * @param label for whom it stands more exactly, such as {@code CDC}; may be {@code null}
     * @throws RuleViolation {@code concertation.sector-missing} or {@code concertation.day-missing}
     */
    public Seat(TableCode table, int number, Sector sector, String label, LocalDate openedOn) {
        if (sector == null) {
            throw new RuleViolation("concertation.sector-missing");
        }
        if (openedOn == null) {
            throw new RuleViolation("concertation.day-missing");
        }
        this.reference = UUID.randomUUID().toString();
        this.table = table;
        this.number = number;
        this.sector = sector;
        this.label = TypedText.atMost(LONG_LABEL, label);
        this.period = Period.since(openedOn);
    }

    /**
     * Closes it after that day, at the earliest after yesterday, and when nobody holds it any longer.
     *
     * @param mandates all of this seat
     * @throws RuleViolation {@code concertation.past-changes}, {@code concertation.seat-held} with the last day of who holds it, or
     *     {@code shared.period-reversed}
     */
    public void close(LocalDate lastDay, List<SeatMandate> mandates, LocalDate today) {
        if (lastDay == null) {
            throw new RuleViolation("concertation.day-missing");
        }
        if (lastDay.isBefore(today.minusDays(1))
                || period.to().filter(today::isAfter).isPresent()) {
            throw new RuleViolation("concertation.past-changes", today.minusDays(1));
        }
        mandates.stream()
                .filter(each -> each.period()
                        .to()
                        .filter(last -> !last.isAfter(lastDay))
                        .isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw each.period().to().isPresent()
                            ? new RuleViolation(
                                    "concertation.seat-held", each.period().to().get())
                            : new RuleViolation("concertation.seat-held-on");
                });
        period = lastDay.equals(period.from().minusDays(1))
                ? period.endingOn(lastDay)
                : Period.between(period.from(), lastDay);
    }

    /** How many of these seats there are of each sector that are not closed before that day: what the table wants for it. */
    public static Map<Sector, Integer> target(List<Seat> seats, LocalDate day) {
        Map<Sector, Integer> target = new EnumMap<>(Sector.class);
        seats.stream()
                .filter(seat -> seat.period.to().filter(day::isAfter).isEmpty())
                .forEach(seat -> target.merge(seat.sector, 1, Integer::sum));
        return target;
    }

    /** Says for whom it stands more exactly. */
    public void label(String words) {
        label = TypedText.atMost(LONG_LABEL, words);
    }

    /** Its name for those who keep it. */
    public String reference() {
        return reference;
    }

    /** At which table it stands. */
    public TableCode table() {
        return table;
    }

    /** Its place there, from 1. */
    public int number() {
        return number;
    }

    /** For which sector. */
    public Sector sector() {
        return sector;
    }

    /** For whom more exactly, if that is said. */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /** From when until when it is open. */
    public Period period() {
        return period;
    }
}
