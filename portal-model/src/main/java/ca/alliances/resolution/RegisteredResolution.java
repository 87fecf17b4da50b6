package ca.alliances.resolution;

import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.SearchWords;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a body resolved, by its number. Written once: that another resolution repealed it, that something stands on it, or that it was a mistake
 * is added and takes nothing away. Of entries with one number of one body at most one counts.
 */
@Entity
@Table(name = "resolution")
@NamedQuery(
        name = RegisteredResolution.BY_NUMBER,
        query = "select r from RegisteredResolution r where r.body = :body and r.number = :number order by r.id desc")
@NamedQuery(
        name = RegisteredResolution.BY_REFERENCE,
        query = "select r from RegisteredResolution r where r.reference = :reference")
public class RegisteredResolution extends TenantOwned {
    /** Named query with parameters {@code body} and {@code number}: also what no longer counts, the latest first. */
    public static final String BY_NUMBER = "RegisteredResolution.byNumber";

    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "RegisteredResolution.byReference";

    static final int LONGEST_BODY = 200;
    static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_REASON = 1_000;
    private static final int BYTES_OF_WORDS = 2_200;

    @Column(name = "reference", updatable = false)
    private String reference;

    @Column(name = "body_name", updatable = false)
    private String body;

    @Column(name = "number", updatable = false)
    private String number;

    @Column(name = "resolved_on", updatable = false)
    private LocalDate resolvedOn;

    @Column(name = "title", updatable = false)
    private String title;

    @Column(name = "text", updatable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", updatable = false)
    private ResolutionSource source;

    @Column(name = "meeting_reference", updatable = false)
    private String meeting;

    @Column(name = "motion_reference", updatable = false)
    private String motion;

    @Column(name = "project_reference", updatable = false)
    private String project;

    @Column(name = "repeals_number", updatable = false)
    private String repeals;

    @Column(name = "forwarded_body", updatable = false)
    private String forwardedBody;

    @Column(name = "forwarded_number", updatable = false)
    private String forwardedNumber;

    /** Written and searched; never to be read: a column of bytes would be given in hexadecimal figures. */
    @Column(name = "search_words", updatable = false)
    private String words;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "relied_on")
    private boolean reliedOn;

    @Column(name = "repealed_by_number")
    private String repealedBy;

    @Embedded
    private PassedOn passedOn;

    @Embedded
    private Correction correction;

    /** For JPA. */
    protected RegisteredResolution() {}

    /** @throws RuleViolation when the date lies ahead, or something is missing or too long */
    public RegisteredResolution(NewResolution entry, Act act) {
        this.reference = UUID.randomUUID().toString();
        this.body = entry.name().body();
        this.number = entry.name().number();
        this.resolvedOn = notAhead(entry.resolvedOn(), act);
        this.title = TypedText.required(LONGEST_TITLE, entry.title(), "resolution.title-missing");
        this.text = TypedText.atMost(LONGEST_TEXT, entry.text());
        this.source = entry.minuted() == null ? ResolutionSource.OUTSIDE : ResolutionSource.TABLE;
        this.meeting = entry.minuted() == null ? null : entry.minuted().meeting();
        this.motion = entry.minuted() == null ? null : entry.minuted().motion();
        this.project = entry.project();
        this.repeals = entry.repeals();
        this.forwardedBody =
                entry.forwarded() == null ? null : entry.forwarded().body();
        this.forwardedNumber =
                entry.forwarded() == null ? null : entry.forwarded().number();
        this.words = SearchWords.within(BYTES_OF_WORDS, number + " " + title, text == null ? "" : text);
        this.recordedBy = act.actor();
        this.recordedAt = act.at();
    }

    private static LocalDate notAhead(LocalDate date, Act act) {
        if (date == null) {
            throw new RuleViolation("resolution.date-missing");
        }
        if (date.isAfter(Quebec.date(act.at()))) {
            throw new RuleViolation("resolution.date-future", date);
        }
        return date;
    }

    /** Something stands on it from now on: it can no longer be struck. */
    public void relyOn() {
        reliedOn = true;
    }

    /**
     * Its body repeals it by that later one.
     *
     * @throws RuleViolation when it is repealed already, or was taken after the one that repeals it
     */
    public void repealBy(RegisteredResolution later) {
        if (repealedBy != null) {
            throw new RuleViolation("resolution.repealed-already", number, repealedBy);
        }
        if (later.resolvedOn.isBefore(resolvedOn)) {
            throw new RuleViolation("resolution.repeals-before", number, resolvedOn);
        }
        repealedBy = later.number;
    }

    /** What had repealed it does not count any more. */
    public void repealNoMore() {
        repealedBy = null;
    }

    /**
     * Its table passes it on to the one above.
     *
     * @throws RuleViolation {@code resolution.passed-on-already} or {@code resolution.passed-on-repealed}
     */
    public void passOn(String table, String name, Act act) {
        if (passedOn().isPresent()) {
            throw new RuleViolation("resolution.passed-on-already", number, passedOn.name());
        }
        if (repealedBy != null) {
            throw new RuleViolation("resolution.passed-on-repealed", number, repealedBy);
        }
        passedOn = new PassedOn(table, name, act);
    }

    /** To which table it was passed on, if it was. */
    private Optional<PassedOn> passedOn() {
        return Optional.ofNullable(passedOn).filter(PassedOn::isThere);
    }

    /**
     * It was entered by mistake: it is kept and counts no more.
     *
     * @throws RuleViolation when something stands on it, it is of a table, or it counts no more already
     */
    public void strike(String reason, Act act) {
        if (reliedOn) {
            throw new RuleViolation("resolution.relied-on", number);
        }
        correct(reason, null, act);
    }

    /**
     * It was entered wrongly: another entry says it right, and has what stood on this one.
     *
     * @throws RuleViolation when it is of another body or of a table, or counts no more already
     */
    public void replaceBy(RegisteredResolution right, String reason, Act act) {
        if (!body.equals(right.body)) {
            throw new RuleViolation("resolution.replaced-elsewhere", body);
        }
        correct(reason, right.number, act);
        right.reliedOn = reliedOn;
        right.repealedBy = repealedBy;
    }

    private void correct(String reason, String replacement, Act act) {
        if (!isByHand()) {
            throw new RuleViolation("resolution.of-a-table", body);
        }
        if (!counts()) {
            throw new RuleViolation("resolution.corrected-already", number);
        }
        correction = new Correction(
                TypedText.required(LONGEST_REASON, reason, "resolution.reason-missing"), replacement, act);
    }

    /** Whether it is no mistake. */
    public boolean counts() {
        return correction().isEmpty();
    }

    private Optional<Correction> correction() {
        return Optional.ofNullable(correction).filter(Correction::isThere);
    }

    /** Why nothing may be moved by it, of which {@link #counts} is false. */
    public RuleViolation refusal() {
        ResolutionView.Corrected why = correction().orElseThrow().view();
        return why.replacement() == null
                ? new RuleViolation("resolution.struck", number, body)
                : new RuleViolation("resolution.replaced", number, why.replacement(), body);
    }

    /** Whether it was entered by hand, since its body keeps its own minutes. */
    public boolean isByHand() {
        return source == ResolutionSource.OUTSIDE;
    }

    /** By which addresses name it. */
    public String reference() {
        return reference;
    }

    /** Subject of who entered it. */
    public String recordedBy() {
        return recordedBy;
    }

    /** Whose it is, and its number. */
    public BodyNumber name() {
        return new BodyNumber(body, number);
    }

    /** Number of the one that it repeals, if it does. */
    public Optional<String> repeals() {
        return Optional.ofNullable(repeals);
    }

    /** What another body forwarded, if it takes something up. */
    public Optional<BodyNumber> forwarded() {
        return Optional.ofNullable(BodyNumber.optional(forwardedBody, forwardedNumber));
    }

    /** What others need of it. */
    public ResolutionFact fact() {
        return new ResolutionFact(reference, name(), resolvedOn, title, project, repealedBy);
    }

    /** All of it, with the name of who entered it. */
    public ResolutionView view(String recordedBy) {
        NewResolution entry = new NewResolution(
                name(),
                resolvedOn,
                title,
                text,
                source == ResolutionSource.TABLE ? new Minuted(meeting, motion) : null,
                project,
                repeals,
                forwarded().orElse(null));
        return new ResolutionView(
                reference,
                version(),
                entry,
                reliedOn,
                Optional.ofNullable(repealedBy),
                correction().map(Correction::view),
                passedOn(),
                recordedBy,
                recordedAt);
    }
}
