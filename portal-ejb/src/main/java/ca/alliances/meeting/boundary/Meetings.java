package ca.alliances.meeting.boundary;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingFilter;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.Reach;
import ca.alliances.meeting.control.Convocation;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.MeetingQueries;
import ca.alliances.meeting.control.MeetingRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The meetings of tables until they begin: planned, convened, moved, cancelled. */
@Stateless
public class Meetings {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingAccess access;

    @Inject
    private TableDesk tables;

    @Inject
    private Convocation convocation;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** A page of the meetings of the tables that this person may read. */
    @Allowed(Action.READ_TABLE)
    public List<MeetingRow> page(MeetingFilter filter, int first, int size) {
        return queries.page(readable(), filter, person.act().at(), first, size);
    }

    /** How many there are. */
    @Allowed(Action.READ_TABLE)
    public long count(MeetingFilter filter) {
        return queries.count(readable(), filter, person.act().at());
    }

    /** Hands over all of them, in the order of the page. */
    @Allowed(Action.READ_TABLE)
    public void export(MeetingFilter filter, Consumer<MeetingRow> into) {
        List<TableCode> readable = readable();
        Act act = person.act();
        long rows = Slices.read((first, size) -> queries.page(readable, filter, act.at(), first, size), into);
        happenings.fire(new Noted("exported.meetings", CurrentTenant.id().code(), act, String.valueOf(rows)));
    }

    /**
     * Those that begin in that month, in order.
     *
     * @param table {@code null} for all that this person may read
     */
    @Allowed(Action.READ_TABLE)
    public List<MeetingRow> month(YearMonth month, TableCode table) {
        List<TableCode> asked = readable().stream()
                .filter(code -> table == null || code.equals(table))
                .toList();
        return queries.between(asked, Quebec.start(month), Quebec.start(month.plusMonths(1)));
    }

    /** The tables that this person may read. */
    @Allowed(Action.READ_TABLE)
    public List<TableFacts> tables() {
        return tables.tables(Action.READ_TABLE);
    }

    private List<TableCode> readable() {
        return tables().stream().map(TableFacts::code).toList();
    }

    /** Whether this person runs the meetings of that table. */
    @Allowed(Action.READ_TABLE)
    public boolean mayRun(TableCode table) {
        return tables.may(table, Action.RUN_MEETING);
    }

    /** @throws ca.alliances.shared.NotFound when there is no such meeting for this person */
    @Allowed(Action.READ_TABLE)
    public MeetingView existing(MeetingReference reference) {
        return view(access.opened(reference, Action.READ_TABLE), access.table(reference, Action.READ_TABLE));
    }

    private MeetingView view(Meeting meeting, TableFacts table) {
        return MeetingView.of(
                meeting, table.name(), table.noticeDays(), person.act().at());
    }

    /** The tables for which this person plans meetings; those that are closed meet no more. */
    @Allowed(Action.RUN_MEETING)
    public List<TableFacts> plannable() {
        return tables.tables(Action.RUN_MEETING).stream()
                .filter(table -> !table.closed())
                .toList();
    }

    /** The last meeting that the table held, whose minutes the next one adopts. */
    @Allowed(Action.RUN_MEETING)
    public Optional<MeetingReference> lastHeld(TableCode table) {
        tables.existing(table, Action.RUN_MEETING);
        return queries.lastHeld(table);
    }

    /**
     * Plans a meeting with the first items of its agenda.
     *
     * @throws RuleViolation {@code meeting.in-past} or {@code meeting.table-closed}
     */
    @Allowed(Action.RUN_MEETING)
    public MeetingReference plan(TableCode code, MeetingForm form, List<ItemForm> items) {
        TableFacts table = tables.existing(code, Action.RUN_MEETING);
        if (table.closed()) {
            throw new RuleViolation("meeting.table-closed");
        }
        Act act = person.act();
        int year = Quebec.date(form.startsAt()).getYear();
        Meeting meeting = new Meeting(meetings.next(code, year), form, act.at());
        items.forEach(meeting.agenda()::add);
        meetings.add(meeting);
        note("meeting.planned", meeting, act);
        return meeting.reference();
    }

    /**
     * Changes when and where it is held; who was invited is told.
     *
     * @param version of the meeting that the page showed
     * @throws RuleViolation {@code meeting.in-past}, {@code meeting.not-ahead} or {@code shared.changed-meanwhile}
     */
    @Allowed(Action.RUN_MEETING)
    public void change(MeetingReference reference, long version, MeetingForm form) {
        Meeting meeting = seen(reference, version);
        Act act = person.act();
        meeting.change(form, act.at());
        if (meeting.state() == MeetingState.CONVENED) {
            convocation.tell(meeting);
        }
        note("meeting.changed", meeting, act);
    }

    /**
     * Tells the members the agenda as it is now.
     *
     * @param version of the meeting that the page showed
     * @throws RuleViolation {@code meeting.not-convened} or {@code shared.changed-meanwhile}
     */
    @Allowed(Action.RUN_MEETING)
    public void callAnew(MeetingReference reference, long version) {
        Meeting meeting = seen(reference, version);
        Act act = person.act();
        meeting.callAnew();
        convocation.tell(meeting);
        note("meeting.called-anew", meeting, act);
    }

    /** Whom an invitation would reach by mail, and who has to be told otherwise. */
    @Allowed(Action.RUN_MEETING)
    public Reach reach(MeetingReference reference) {
        return convocation.reach(access.opened(reference, Action.RUN_MEETING));
    }

    /**
     * Invites the members.
     *
     * @param version of the meeting that the page showed
     * @param reason why they are told late, {@code null} when they are not
     * @throws RuleViolation {@code meeting.notice-short}, {@code meeting.agenda-empty}, {@code meeting.in-past}, {@code meeting.wrong-state},
     *     {@code shared.changed-meanwhile}
     */
    @Allowed(Action.RUN_MEETING)
    public void convene(MeetingReference reference, long version, String reason) {
        Meeting meeting = seen(reference, version);
        TableFacts table = access.table(reference, Action.RUN_MEETING);
        Act act = person.act();
        meeting.convene(table.noticeDays(), reason, act);
        convocation.tell(meeting);
        note("meeting.convened", meeting, act);
    }

    /**
     * It does not take place; who was invited is told.
     *
     * @param version of the meeting that the page showed
     * @throws RuleViolation {@code meeting.wrong-state}, {@code meeting.reason-missing} or {@code shared.changed-meanwhile}
     */
    @Allowed(Action.RUN_MEETING)
    public void cancel(MeetingReference reference, long version, String reason) {
        Meeting meeting = seen(reference, version);
        boolean known = meeting.state() == MeetingState.CONVENED;
        Act act = person.act();
        meeting.cancel(reason);
        if (known) {
            convocation.tellCancellation(meeting);
        }
        note("meeting.cancelled", meeting, act);
    }

    private Meeting seen(MeetingReference reference, long version) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireVersion(version);
        return meeting;
    }

    private void note(String what, Meeting meeting, Act act) {
        happenings.fire(new Noted(what, meeting.reference().value(), act, null));
    }
}
