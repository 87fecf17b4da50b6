package ca.alliances.meeting.boundary;

import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Movement;
import ca.alliances.meeting.PresenceEvent;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.PresenceRecord;
import ca.alliances.meeting.RollLine;
import ca.alliances.meeting.TableTerms;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.MeetingRepository;
import ca.alliances.meeting.control.Motions;
import ca.alliances.meeting.control.RecusalBook;
import ca.alliances.meeting.control.Sittings;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;

/** A meeting that sits: who comes and goes, at what item the table is, and its end. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class Attendance {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private Motions motions;

    @Inject
    private RecusalBook recusals;

    @Inject
    private MeetingAccess access;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * The meeting begins: the rules of the table and who holds its seats today are written into it.
     *
     * @param version of the meeting that the page showed
     * @throws RuleViolation {@code meeting.wrong-state}, {@code meeting.too-early}, {@code meeting.roll-empty} or {@code shared.changed-meanwhile}
     */
    public void begin(MeetingReference reference, long version) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireVersion(version);
        TableFacts table = access.table(reference, Action.RUN_MEETING);
        Act act = person.act();
        List<RollEntry> roll = tables.roll(table.code(), Quebec.date(act.at()));
        if (roll.isEmpty()) {
            throw new RuleViolation("meeting.roll-empty");
        }
        meeting.begin(new TableTerms(table.quorum(), table.method(), table.base(), table.tie()), act);
        roll.forEach(entry -> meetings.add(new RollLine(meeting, entry)));
        note("meeting.begun", reference, act, roll.size());
    }

    /**
     * Somebody arrives, or goes on in another way.
     *
     * @param at as a clock in Québec showed it, {@code null} for now
     * @throws RuleViolation {@code meeting.not-under-way}, {@code meeting.presence-outside}, {@code meeting.presence-voted},
     *     {@code meeting.seat-unknown}, {@code meeting.substitute-unknown}
     */
    public void arrive(MeetingReference reference, String seat, boolean substitute, PresenceMode mode, LocalTime at) {
        record(
                reference,
                at,
                (number, when) -> new PresenceEvent(number, when, seat, substitute, Movement.ARRIVED, mode));
    }

    /**
     * Somebody leaves.
     *
     * @param at as a clock in Québec showed it, {@code null} for now
     * @throws RuleViolation {@code meeting.not-present} and as {@link #arrive}
     */
    public void leave(MeetingReference reference, String seat, boolean substitute, LocalTime at) {
        record(reference, at, (number, when) -> new PresenceEvent(number, when, seat, substitute, Movement.LEFT, null));
    }

    private void record(
            MeetingReference reference, LocalTime at, BiFunction<Integer, Instant, PresenceEvent> happened) {
        Meeting meeting = sitting(reference);
        Act act = person.act();
        Instant when =
                at == null ? act.at() : PresenceEvent.when(at, meeting.begunAt().orElseThrow(), act.at());
        motions.requireNoneClosedSince(meeting, when);
        int number = sittings.records(meeting).size() + 1;
        PresenceEvent event = happened.apply(number, when);
        sittings.of(meeting).timeline().requireMayRecord(event);
        meetings.add(new PresenceRecord(meeting, event, act));
        note("meeting.presence-recorded", reference, act, number);
    }

    /**
     * What was written of a presence by mistake no longer counts; it stays readable.
     *
     * @throws NotFound when nothing of that number was written
     * @throws RuleViolation {@code meeting.not-under-way}, or {@code meeting.presence-voted} when a vote was closed since
     */
    public void strike(MeetingReference reference, int number) {
        Meeting meeting = sitting(reference);
        PresenceRecord record = sittings.records(meeting).stream()
                .filter(each -> each.event().sequence() == number && !each.isStruck())
                .findFirst()
                .orElseThrow(NotFound::new);
        motions.requireNoneClosedSince(meeting, record.event().at());
        Act act = person.act();
        record.strike(act.at());
        note("meeting.presence-struck", reference, act, number);
    }

    /** The table comes to that item. */
    public void takeUp(MeetingReference reference, int item) {
        Meeting meeting = sitting(reference);
        motions.requireNoneOpen(meeting);
        Act act = person.act();
        meeting.agenda().takeUp(item, act.at());
        recusals.takeUp(meeting, meeting.agenda().existing(item), act);
    }

    /**
     * The meeting ends.
     *
     * @param version of the meeting that the page showed
     * @throws RuleViolation {@code meeting.vote-open}, {@code meeting.wrong-state} or {@code shared.changed-meanwhile}
     */
    public void end(MeetingReference reference, long version) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireVersion(version);
        motions.requireNoneOpen(meeting);
        Act act = person.act();
        meeting.end(act);
        note("meeting.ended", reference, act, sittings.records(meeting).size());
    }

    private Meeting sitting(MeetingReference reference) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireUnderWay();
        return meeting;
    }

    private void note(String what, MeetingReference reference, Act act, int count) {
        happenings.fire(new Noted(what, reference.value(), act, String.valueOf(count)));
    }
}
