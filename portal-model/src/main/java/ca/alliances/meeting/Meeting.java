package ca.alliances.meeting;

import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of a table: planned, convened with its agenda, held or cancelled. When it begins, the rules of the table and who sits there are
 * written into it, so that what changes at the table afterwards changes nothing in it.
 */
@Entity
@Table(name = "meeting")
@NamedQuery(name = Meeting.BY_REFERENCE, query = "select m from Meeting m where m.reference = :reference")
public class Meeting extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "Meeting.byReference";

    private static final int REASON = 1_000;

    /** So long before its time a meeting may begin. */
    private static final Duration EARLY = Duration.ofHours(2);

    @Column(name = "reference", updatable = false)
    private MeetingReference reference;

    @Column(name = "table_code", updatable = false)
    private TableCode table;

    @Column(name = "title")
    private String title;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "place")
    private String place;

    @Column(name = "link")
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MeetingState state = MeetingState.PLANNED;

    @Column(name = "calendar_sequence")
    private int sequence;

    @Column(name = "convened_at")
    private Instant convenedAt;

    @Column(name = "short_notice_reason")
    private String shortNoticeReason;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "items_made")
    private int itemsMade;

    @Column(name = "motions_made")
    private int motionsMade;

    @Column(name = "edits")
    private int edits;

    @Embedded
    private TableTerms terms;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> items = new ArrayList<>();

    /** For JPA. */
    protected Meeting() {}

    /**
     * A meeting that is planned.
     *
     * @throws RuleViolation {@code meeting.in-past}
     */
    public Meeting(MeetingReference reference, MeetingForm form, Instant now) {
        this.reference = reference;
        this.table = reference.table();
        write(form, now);
    }

    /**
     * Changes when and where it is held; the invitations of a convened one are to be sent anew, with a higher sequence.
     *
     * @throws RuleViolation {@code meeting.in-past} or {@code meeting.not-ahead}
     */
    public void change(MeetingForm form, Instant now) {
        if (!state.isAhead()) {
            throw new RuleViolation("meeting.not-ahead");
        }
        write(form, now);
        if (state == MeetingState.CONVENED) {
            sequence++;
        }
    }

    private void write(MeetingForm form, Instant now) {
        if (form.startsAt().isBefore(now)) {
            throw new RuleViolation("meeting.in-past", form.startsAt());
        }
        title = form.title();
        startsAt = form.startsAt();
        endsAt = form.endsAt();
        place = form.place();
        link = form.link();
    }

    /**
     * The members are invited.
     *
     * @param noticeDays of the table's rules
     * @param reason why they are told later than that, {@code null} when they are not
     * @throws RuleViolation {@code meeting.wrong-state}, {@code meeting.in-past}, {@code meeting.agenda-empty} or {@code meeting.notice-short} with
     *     the days that are left and those that are due
     */
    public void convene(int noticeDays, String reason, Act act) {
        if (startsAt.isBefore(act.at())) {
            throw new RuleViolation("meeting.in-past", startsAt);
        }
        if (items.isEmpty()) {
            throw new RuleViolation("meeting.agenda-empty");
        }
        long left = daysUntil(act.at());
        String given = TypedText.atMost(REASON, reason);
        if (left < noticeDays && given == null) {
            throw new RuleViolation("meeting.notice-short", left, noticeDays);
        }
        moveTo(MeetingState.CONVENED);
        convenedAt = act.at();
        shortNoticeReason = left < noticeDays ? given : null;
    }

    /** Its members are invited anew, since its agenda has changed; {@code meeting.not-convened}. */
    public void callAnew() {
        if (state != MeetingState.CONVENED) {
            throw new RuleViolation("meeting.not-convened");
        }
        sequence++;
    }

    /** Whole days in Québec from that instant's day to the meeting's. */
    public long daysUntil(Instant now) {
        return ChronoUnit.DAYS.between(Quebec.date(now), Quebec.date(startsAt));
    }

    /**
     * It sits, by the rules that the table has on that day.
     *
     * @throws RuleViolation {@code meeting.wrong-state} or {@code meeting.too-early}
     */
    public void begin(TableTerms rules, Act act) {
        if (act.at().isBefore(startsAt.minus(EARLY))) {
            throw new RuleViolation("meeting.too-early", startsAt);
        }
        moveTo(MeetingState.UNDER_WAY);
        begunAt = act.at();
        terms = rules;
    }

    /** @throws RuleViolation {@code meeting.wrong-state} */
    public void end(Act act) {
        moveTo(MeetingState.ENDED);
        endedAt = act.at();
        items.stream().filter(AgendaItem::isCurrent).forEach(item -> item.finish(act.at()));
    }

    /** @throws RuleViolation {@code meeting.wrong-state} or {@code meeting.reason-missing} */
    public void cancel(String reason) {
        String given = TypedText.required(REASON, reason, "meeting.reason-missing");
        moveTo(MeetingState.CANCELLED);
        sequence++;
        cancelReason = given;
    }

    private void moveTo(MeetingState next) {
        if (!state.mayBecome(next)) {
            throw new RuleViolation("meeting.wrong-state");
        }
        state = next;
    }

    /** @throws RuleViolation {@code meeting.not-under-way} */
    public void requireUnderWay() {
        if (state != MeetingState.UNDER_WAY) {
            throw new RuleViolation("meeting.not-under-way");
        }
    }

    /** Its agenda, which can be changed until the meeting has ended: a table may add an item when it adopts its agenda. */
    public Agenda agenda() {
        return new Agenda(items, this::requireNotOver, this::nextItem, form -> new AgendaItem(this, itemsMade, form));
    }

    private void requireNotOver() {
        if (!state.isAhead() && state != MeetingState.UNDER_WAY) {
            throw new RuleViolation("meeting.not-ahead");
        }
        edits++;
    }

    private int nextItem() {
        return ++itemsMade;
    }

    /** Number of the next motion, from 1. */
    public int nextMotion() {
        return ++motionsMade;
    }

    /** Its name in addresses. */
    public MeetingReference reference() {
        return reference;
    }

    /** The table that meets. */
    public TableCode table() {
        return table;
    }

    /** What is written of when and where. */
    public MeetingForm form() {
        return new MeetingForm(title, startsAt, endsAt, place, link);
    }

    /** Where it stands. */
    public MeetingState state() {
        return state;
    }

    /** How often its members were told a change, for calendars. */
    public int sequence() {
        return sequence;
    }

    /** When its members were invited, if they were. */
    public Optional<Instant> convenedAt() {
        return Optional.ofNullable(convenedAt);
    }

    /** Why they were told later than the rules of the table say, if they were. */
    public Optional<String> shortNoticeReason() {
        return Optional.ofNullable(shortNoticeReason);
    }

    /** When it began, if it did. */
    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    /** When it ended, if it did. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it does not take place, if it does not. */
    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }

    /** The rules by which it sits, once it began. */
    public Optional<TableTerms> terms() {
        return Optional.ofNullable(terms).filter(each -> each.quorum() != null);
    }
}
