package ca.alliances.notification;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter on its way: waits, is taken by a worker for a while, and is sent or, after many attempts over some days, dead. What it said is
 * forgotten once it is sent.
 */
@Entity
@Table(name = "outbox_message")
@NamedQuery(
        name = OutboxMessage.OF_EVENT,
        query = "select m from OutboxMessage m where m.eventId = :eventId and m.recipient = :recipient")
@NamedQuery(name = OutboxMessage.BY_REFERENCE, query = "select m from OutboxMessage m where m.reference = :reference")
public class OutboxMessage extends TenantOwned {
    /** Named query with parameters {@code eventId} and {@code recipient}. */
    public static final String OF_EVENT = "OutboxMessage.ofEvent";

    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "OutboxMessage.byReference";

    /** After so many attempts, some two and a half days after the first, nobody tries any more. */
    public static final int MOST_ATTEMPTS = 20;

    /** How long a worker has for a message before another one may take it: much longer than the mail server is waited for. */
    public static final Duration HOLD = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "event_id", updatable = false)
    private String eventId;

    @Column(name = "recipient", updatable = false)
    private String recipient;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private LetterKind kind;

    @Column(name = "language", updatable = false)
    private String language;

    @Column(name = "sender", updatable = false)
    private String sender;

    @Column(name = "subject", updatable = false)
    private String subject;

    @Column(name = "text_body")
    private String text;

    @Column(name = "html_body")
    private String html;

    @Column(name = "calendar_text")
    private String calendarText;

    @Enumerated(EnumType.STRING)
    @Column(name = "calendar_method")
    private CalendarMethod calendarMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OutboxState state = OutboxState.WAITING;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    /** For JPA. */
    protected OutboxMessage() {}

    /** A letter in its words, to be sent from now on. */
    public OutboxMessage(Letter letter, LetterText words, Instant now) {
        reference = UUID.randomUUID().toString();
        eventId = letter.eventId();
        recipient = letter.to().email();
        recipientName = letter.to().name();
        kind = letter.kind();
        language = letter.to().language().getLanguage();
        sender = words.sender();
        subject = words.subject();
        text = words.text();
        html = words.html();
        if (letter.calendar() != null) {
            calendarText = letter.calendar().text();
            calendarMethod = letter.calendar().method();
        }
        writtenAt = now;
        nextAttemptAt = now;
    }

    /** A worker takes it: nobody else does so for a while, and if the worker dies, another one does after that. */
    public Mail take(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(HOLD);
        CalendarPart calendar = calendarText == null ? null : new CalendarPart(calendarText, calendarMethod);
        return new Mail(
                reference,
                attempts,
                eventId,
                recipient,
                recipientName,
                language,
                sender,
                subject,
                text,
                html,
                calendar);
    }

    /** The mail server has it; what it said is not kept. An answer of an attempt that took too long counts too: it is sent. */
    public void sent(Instant now) {
        state = OutboxState.SENT;
        sentAt = now;
        lastError = null;
        text = null;
        html = null;
        calendarText = null;
        calendarMethod = null;
    }

    /** That attempt failed; the next one comes later, each time twice as late, or never. Late news of an attempt before the last are none. */
    public void failed(int attempt, String error, Instant now) {
        if (state != OutboxState.WAITING || attempt != attempts) {
            return;
        }
        lastError = OneLine.of(error, 100);
        state = attempts >= MOST_ATTEMPTS ? OutboxState.DEAD : OutboxState.WAITING;
        nextAttemptAt = now.plus(pause());
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /**
     * Somebody has looked and wants it tried anew.
     *
     * @throws RuleViolation {@code notification.not-dead}
     */
    public void revive(Instant now) {
        if (state != OutboxState.DEAD) {
            throw new RuleViolation("notification.not-dead");
        }
        state = OutboxState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** Where it stands. */
    public OutboxState state() {
        return state;
    }

    /** When it may be tried again. */
    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** As an operator sees it. */
    public DeadLetter asDeadLetter() {
        return new DeadLetter(reference, kind, recipient, attempts, writtenAt, lastError);
    }
}
