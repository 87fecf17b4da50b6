package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Something that somebody is to do by a day because a table asked for it: open until it is done or given up, and on every agenda till then. */
@Entity
@Table(name = "follow_up")
@NamedQuery(name = FollowUp.BY_REFERENCE, query = "select f from FollowUp f where f.reference = :reference")
public class FollowUp extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "FollowUp.byReference";

    private static final int TEXT = 1_000;
    private static final int DAYS_BEFORE = 3;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "table_code", updatable = false)
    private TableCode table;

    @Column(name = "meeting_reference", updatable = false)
    private MeetingReference meeting;

    @Column(name = "item_number", updatable = false)
    private int item;

    @Column(name = "text", updatable = false)
    private String text;

    @Column(name = "owner_reference", updatable = false)
    private MemberReference owner;

    @Column(name = "owner_name", updatable = false)
    private String ownerName;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private FollowUpState state = FollowUpState.OPEN;

    @Column(name = "outcome")
    private String outcome;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    /** For JPA. */
    protected FollowUp() {}

    /** Who is to do what by when, {@code owner} by the name that the table knows. */
    public record Task(String text, MemberReference owner, String ownerName, LocalDate dueOn) {}

    /**
     * An action that a table asks for under an item of its meeting.
     *
     * @throws RuleViolation {@code meeting.action-text-missing}, {@code meeting.action-owner-missing}, {@code meeting.action-due-missing} or
     *     {@code meeting.action-due-past}
     */
    public FollowUp(MeetingReference meeting, int item, Task task, Act act) {
        if (task.owner() == null) {
            throw new RuleViolation("meeting.action-owner-missing");
        }
        if (task.dueOn() == null) {
            throw new RuleViolation("meeting.action-due-missing");
        }
        if (task.dueOn().isBefore(Quebec.date(act.at()))) {
            throw new RuleViolation("meeting.action-due-past", task.dueOn());
        }
        reference = UUID.randomUUID().toString();
        table = meeting.table();
        this.meeting = meeting;
        this.item = item;
        text = TypedText.required(TEXT, task.text(), "meeting.action-text-missing");
        owner = task.owner();
        ownerName = task.ownerName();
        dueOn = task.dueOn();
    }

    /**
     * It is done, or given up.
     *
     * @param note what came of it; needed when it is given up
     * @throws RuleViolation {@code meeting.action-closed} or {@code meeting.reason-missing}
     */
    public void close(FollowUpState as, String note, Instant now) {
        if (state != FollowUpState.OPEN) {
            throw new RuleViolation("meeting.action-closed");
        }
        outcome = as == FollowUpState.DROPPED
                ? TypedText.required(TEXT, note, "meeting.reason-missing")
                : TypedText.atMost(TEXT, note);
        state = as;
        closedAt = now;
    }

    /**
     * Whether its owner is to be reminded on that day: once in the last days before it is due, once from its day on, then once a week. A day on
     * which nobody was reminded takes no reminder away.
     */
    public boolean wantsReminder(LocalDate today) {
        return isNear(today) && (remindedOn == null || remindedOn.isBefore(stage(today)));
    }

    private LocalDate stage(LocalDate today) {
        return today.isBefore(dueOn)
                ? dueOn.minusDays(DAYS_BEFORE)
                : dueOn.plusWeeks(ChronoUnit.WEEKS.between(dueOn, today));
    }

    private boolean isNear(LocalDate today) {
        return !dueOn.isAfter(near(today));
    }

    /** What is due by that day is near on that one. */
    public static LocalDate near(LocalDate today) {
        return today.plusDays(DAYS_BEFORE);
    }

    /** Its owner is reminded on that day. */
    public void remind(LocalDate day) {
        remindedOn = day;
    }

    /** Its name in addresses. */
    public String reference() {
        return reference;
    }

    /** The table that asked. */
    public TableCode table() {
        return table;
    }

    /** At which meeting. */
    public MeetingReference meeting() {
        return meeting;
    }

    /** Under which item. */
    public int item() {
        return item;
    }

    /** What is to be done. */
    public String text() {
        return text;
    }

    /** By whom. */
    public MemberReference owner() {
        return owner;
    }

    /** By the name that the table knew. */
    public String ownerName() {
        return ownerName;
    }

    /** By when. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Where it stands. */
    public FollowUpState state() {
        return state;
    }

    /** What came of it, if that was said. */
    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }
}
