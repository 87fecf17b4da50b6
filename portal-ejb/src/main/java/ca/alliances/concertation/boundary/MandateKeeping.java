package ca.alliances.concertation.boundary;

import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MandateView;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.control.MandateViews;
import ca.alliances.concertation.control.MemberAccess;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Act;
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

/** Says who holds the seats of a table, and until when. All changes of one table come one after the other. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class MandateKeeping {
    @Inject
    private TableAccess access;

    @Inject
    private MemberAccess members;

    @Inject
    private TableRepository tables;

    @Inject
    private MandateViews views;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private CurrentPerson person;

    /**
     * Somebody holds a seat on these terms.
     *
     * @throws NotFound when the person does not keep the table, or the members
     * @throws RuleViolation {@code concertation.mandate-overlaps} with the days of the other mandate, {@code concertation.member-sits-already},
     *     {@code concertation.chair-taken}, {@code concertation.seat-not-open} or {@code concertation.table-closed}
     */
    public void begin(String seat, MandateTerms terms) {
        TableCode code = tables.existingSeat(seat).table();
        access.existing(code, Action.KEEP_TABLE);
        requireMembers(terms);
        tables.locked(code).requireOpen();
        Seat held = tables.lockedSeats(code).stream()
                .filter(each -> each.reference().equals(seat))
                .findFirst()
                .orElseThrow(NotFound::new);
        add(held, terms, tables.lockedMandates(code), person.act());
    }

    /**
     * Ends a mandate earlier than was planned.
     *
     * @throws RuleViolation {@code concertation.past-changes}, {@code concertation.end-before-start}, {@code concertation.end-later},
     *     {@code concertation.end-reason-missing} or {@code shared.changed-meanwhile}
     */
    public void end(String mandate, LocalDate lastDay, String why, long seenVersion) {
        SeatMandate held = locked(mandate);
        held.requireVersion(seenVersion);
        end(held, lastDay, why, person.act());
    }

    /**
     * Another substitute from that day on: the mandate ends on the day before, for that reason, and goes on as a further one.
     *
     * @param substitute {@code null} for none
     */
    public void replace(String mandate, MemberReference substitute, LocalDate from, String why) {
        SeatMandate held = locked(mandate);
        if (from == null) {
            throw new RuleViolation("concertation.day-missing");
        }
        MandateTerms next = held.terms().replacing(substitute, from);
        requireMembers(next);
        Act act = person.act();
        end(held, from.minusDays(1), why, act);
        add(held.seat(), next, tables.lockedMandates(held.seat().table()), act);
    }

    /**
     * One mandate.
     *
     * @throws NotFound when the tenant has no such mandate, or the person does not keep its table
     */
    public MandateView existing(String mandate) {
        SeatMandate held = tables.existingMandate(mandate);
        access.existing(held.seat().table(), Action.KEEP_TABLE);
        return views.of(held);
    }

    private void add(Seat seat, MandateTerms terms, List<SeatMandate> others, Act act) {
        tables.add(new SeatMandate(seat, terms, others, act));
        happenings.fire(new Noted(
                "concertation.mandate-begun", seat.table().value(), act, seat.sector() + " " + seat.number()));
    }

    private void end(SeatMandate held, LocalDate lastDay, String why, Act act) {
        held.end(lastDay, why, access.today(), act);
        Seat seat = held.seat();
        happenings.fire(new Noted(
                "concertation.mandate-ended", seat.table().value(), act, seat.sector() + " " + seat.number()));
    }

    private SeatMandate locked(String mandate) {
        TableCode code = tables.existingMandate(mandate).seat().table();
        access.existing(code, Action.KEEP_TABLE);
        tables.locked(code);
        return tables.lockedMandates(code).stream()
                .filter(each -> each.reference().equals(mandate))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void requireMembers(MandateTerms terms) {
        members.existing(terms.member(), Action.KEEP_TABLE);
        if (terms.substitute() != null) {
            members.existing(terms.substitute(), Action.KEEP_TABLE);
        }
    }
}
