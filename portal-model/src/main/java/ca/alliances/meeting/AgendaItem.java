package ca.alliances.meeting;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** An item of an agenda in its place: under the one before it that stands higher, when it is a part of that one. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "position")
    private int position;

    @Column(name = "part")
    private boolean part;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ItemKind kind;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "consent")
    private boolean consent;

    @Column(name = "project_reference")
    private String project;

    @Column(name = "adopts_minutes_of")
    private MeetingReference adopts;

    @Embedded
    private Forwarded forwarded;

    @Column(name = "note")
    private String note;

    @Column(name = "taken_up_at")
    private Instant takenUpAt;

    @Column(name = "done_at")
    private Instant doneAt;

    /** For JPA. */
    protected AgendaItem() {}

    AgendaItem(Meeting meeting, int number, ItemForm form) {
        this.meeting = meeting;
        this.number = number;
        write(form);
    }

    void write(ItemForm form) {
        if (forwarded().isPresent() && !takesUp(form)) {
            throw new RuleViolation("meeting.item-forwarded");
        }
        title = form.title();
        kind = form.kind();
        minutes = form.minutes();
        consent = form.consent();
        project = form.project();
        adopts = form.adopts();
        note = form.note();
    }

    /** One motion takes up one resolution: such an item is decided by itself. */
    private static boolean takesUp(ItemForm form) {
        return !form.consent() && (form.kind() == ItemKind.DECISION || form.kind() == ItemKind.PROJECT);
    }

    void pointTo(Forwarded resolution) {
        forwarded = resolution;
    }

    boolean isAbout(ItemForm form) {
        return kind == form.kind() && Objects.equals(project, form.project()) && Objects.equals(adopts, form.adopts());
    }

    void place(int at) {
        position = at;
    }

    void becomePart(boolean ofTheOneBefore) {
        part = ofTheOneBefore;
    }

    void takeUp(Instant now) {
        takenUpAt = takenUpAt == null ? now : takenUpAt;
        doneAt = null;
    }

    void finish(Instant now) {
        doneAt = now;
    }

    Meeting meeting() {
        return meeting;
    }

    /** By which the meeting names it, whatever its place. */
    public int number() {
        return number;
    }

    /** From 1, in the order of the agenda. */
    public int position() {
        return position;
    }

    /** Whether it is a part of the item before it that is none. */
    public boolean isPart() {
        return part;
    }

    /** What it is about. */
    public String title() {
        return title;
    }

    /** What the table does with it. */
    public ItemKind kind() {
        return kind;
    }

    /** How long it is to take; 0 when nobody knows. */
    public int minutes() {
        return minutes;
    }

    /** Whether it is adopted with the others of its kind, without a word. */
    public boolean isConsent() {
        return consent;
    }

    /** The project of which it speaks, if it does. */
    public Optional<String> project() {
        return Optional.ofNullable(project);
    }

    /** The meeting whose minutes it adopts, if it does. */
    public Optional<MeetingReference> adopts() {
        return Optional.ofNullable(adopts);
    }

    /** The resolution of another table that may be taken up under it, if there is one. */
    public Optional<Forwarded> forwarded() {
        return Optional.ofNullable(forwarded).filter(each -> each.reference() != null);
    }

    /** What there is to know before, if anything. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** When the table came to it first, if it did. */
    public Optional<Instant> takenUpAt() {
        return Optional.ofNullable(takenUpAt);
    }

    /** Whether the table is at it now. */
    public boolean isCurrent() {
        return takenUpAt != null && doneAt == null;
    }

    /** When the table was done with it, if it is. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
