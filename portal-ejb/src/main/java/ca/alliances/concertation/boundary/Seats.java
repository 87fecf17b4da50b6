package ca.alliances.concertation.boundary;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.SeatView;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.control.MandateViews;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Opens and closes the seats of a table. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class Seats {
    @Inject
    private TableAccess access;

    @Inject
    private TableRepository tables;

    @Inject
    private MandateViews views;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * Opens one more seat, vacant.
     *
     * @throws NotFound when the person does not keep the table
     * @throws RuleViolation {@code concertation.table-closed}, {@code concertation.sector-missing} or {@code concertation.day-missing}
     */
    public void open(TableCode code, Sector sector, String label, LocalDate openedOn) {
        access.existing(code, Action.KEEP_TABLE);
        tables.locked(code).requireOpen();
        int last =
                tables.lockedSeats(code).stream().mapToInt(Seat::number).max().orElse(0);
        Seat seat = new Seat(code, last + 1, sector, label, openedOn);
        tables.add(seat);
        happenings.fire(
                new Noted("concertation.seat-opened", code.value(), person.act(), seat.sector() + " " + seat.number()));
    }

    /**
     * One seat with all who ever held it.
     *
     * @throws NotFound when the tenant has no such seat, or the person does not keep its table
     */
    public SeatView existing(String reference) {
        Seat seat = kept(reference);
        return new SeatView(
                seat.reference(),
                seat.table(),
                seat.number(),
                seat.sector(),
                seat.label().orElse(null),
                seat.period().from(),
                seat.period().to().orElse(null),
                views.ofSeat(seat),
                seat.version());
    }

    /** Says for whom a seat stands more exactly. */
    public void label(String reference, String label, long seenVersion) {
        Seat seat = kept(reference);
        seat.requireVersion(seenVersion);
        seat.label(label);
        happenings.fire(new Noted(
                "concertation.seat-changed", seat.table().value(), person.act(), seat.sector() + " " + seat.number()));
    }

    /**
     * Closes a seat after that day.
     *
     * @throws RuleViolation when somebody holds it longer, when that would change the past, or when the others could not make a quorum
     */
    public void close(String reference, LocalDate lastDay, long seenVersion) {
        TableCode code = kept(reference).table();
        ConcertationTable table = tables.locked(code);
        List<Seat> seats = tables.lockedSeats(code);
        List<SeatMandate> mandates = tables.lockedMandates(code);
        Seat seat = seats.stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
        seat.requireVersion(seenVersion);
        seat.close(
                lastDay,
                mandates.stream().filter(each -> each.seat().equals(seat)).toList(),
                access.today());
        Map<Sector, Integer> left = Seat.target(seats, lastDay.plusDays(1));
        table.rules().requireReachable(left);
        happenings.fire(
                new Noted("concertation.seat-closed", code.value(), person.act(), seat.sector() + " " + seat.number()));
    }

    private Seat kept(String reference) {
        Seat seat = tables.existingSeat(reference);
        access.existing(seat.table(), Action.KEEP_TABLE);
        return seat;
    }
}
