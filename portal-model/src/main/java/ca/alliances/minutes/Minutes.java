package ca.alliances.minutes;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.MinutesCorrection.Proposal;
import ca.alliances.minutes.MinutesCorrection.Proposer;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.SearchWords;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Minutes of a meeting: a draft, circulated to who was present, adopted by a resolution of the table and then unchangeable, at last published
 * without what was redacted. What people type stands in sections, each saved by itself; what the record says is not typed and so not changed.
 */
@Entity
@Table(name = "minutes")
@NamedQuery(name = Minutes.BY_MEETING, query = "select m from Minutes m where m.meeting = :meeting")
public class Minutes extends TenantOwned {
    /** Named query with parameter {@code meeting}. */
    public static final String BY_MEETING = "Minutes.byMeeting";

    private static final int BYTES_OF_WORDS = 16_000;

    @Column(name = "meeting_reference", updatable = false)
    private MeetingReference meeting;

    @Column(name = "table_code", updatable = false)
    private TableCode table;

    @Column(name = "held_at", updatable = false)
    private Instant heldAt;

    @Column(name = "language", updatable = false)
    private String language;

    @Embedded
    private MinutesLife life = new MinutesLife();

    @Column(name = "search_words")
    private String words;

    @Column(name = "public_words")
    private String publicWords;

    @Column(name = "revisions_made")
    private int revisionsMade;

    @Column(name = "corrections_made")
    private int correctionsMade;

    @Column(name = "redactions_made")
    private int redactionsMade;

    @Column(name = "documents_made")
    private int documentsMade;

    @Column(name = "edits")
    private int edits;

    @Column(name = "reasons_open")
    private boolean reasonsOpen;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.PERSIST)
    private List<MinutesSection> sections = new ArrayList<>();

    /** For JPA. */
    protected Minutes() {}

    /** A draft without a word, in the language in which it is going to be adopted. */
    public Minutes(MeetingReference meeting, Instant heldAt, Locale language) {
        this.meeting = meeting;
        this.heldAt = heldAt;
        table = meeting.table();
        this.language = language.getLanguage().equals("en") ? "en" : "fr";
        words = SearchWords.plain(meeting.value());
    }

    /**
     * Writes a section.
     *
     * @param seen how often it was saved before, as the page showed it
     * @return whether that changes it
     * @throws RuleViolation {@code minutes.closed}, {@code minutes.section-too-long}, {@code minutes.text-too-long} or
     *     {@code shared.changed-meanwhile}
     */
    public boolean write(SectionKey key, int seen, String typed) {
        life.requireOpen();
        return changed(typed().write(key, seen, typed));
    }

    private boolean changed(boolean changed) {
        if (changed) {
            edits++;
            words = words(String.join("\n", text().sections().values()));
        }
        return changed;
    }

    private String words(String all) {
        return SearchWords.within(BYTES_OF_WORDS, meeting.value(), all);
    }

    /**
     * Keeps the text as it is now.
     *
     * @param last the revision before, {@code null} when there is none
     * @return the new revision; nothing when the last one could take it in
     */
    public Optional<MinutesRevision> revise(RevisionCause cause, MinutesRevision last, Act act) {
        if (last != null && last.absorbs(cause, act)) {
            return Optional.empty();
        }
        revisionsMade++;
        return Optional.of(new MinutesRevision(this, revisionsMade, cause, act));
    }

    /**
     * Takes the text of an earlier revision back, which is a change like any other.
     *
     * @return whether that changes anything
     * @throws RuleViolation {@code minutes.closed}
     */
    public boolean restore(WrittenText earlier) {
        life.requireOpen();
        return changed(typed().restore(earlier));
    }

    /**
     * Whoever was present may propose corrections up to that day.
     *
     * @throws RuleViolation {@code minutes.until-missing}, {@code minutes.until-past} or {@code minutes.wrong-state}
     */
    public void circulate(LocalDate until, Act act) {
        life.circulate(revisionsMade, until, act);
    }

    /**
     * Who was present proposes how a section should read.
     *
     * @throws RuleViolation {@code minutes.not-circulated}, {@code minutes.corrections-over}, {@code minutes.correction-same}, {@code minutes.section-too-long},
     *     {@code minutes.reason-missing}
     */
    public MinutesCorrection propose(Proposal proposal, Proposer proposer, Act act) {
        requireCirculated();
        life.requireCorrectable(Quebec.date(act.at()));
        TypedSections.kept(proposal.text());
        correctionsMade++;
        return new MinutesCorrection(this, correctionsMade, proposal, proposer, act);
    }

    /**
     * Takes a correction into the text, as it was proposed or as who answers it has put it.
     *
     * @param seen how often the section was saved before, as the page showed it
     * @throws RuleViolation {@code minutes.correction-answered}, and as {@link #write}
     */
    public void accept(MinutesCorrection correction, int seen, String text, Act act) {
        correction.accept(act);
        write(correction.section(), seen, text);
    }

    /** @throws RuleViolation {@code minutes.not-circulated} unless they wait for their adoption */
    public void requireCirculated() {
        if (life.state() != MinutesState.CIRCULATED) {
            throw new RuleViolation("minutes.not-circulated", meeting);
        }
    }

    /**
     * The table adopts them: what they say now they say for ever.
     *
     * @param number of the resolution in the register of the table
     * @throws RuleViolation {@code minutes.not-circulated}, or {@code minutes.other-table} when another table resolved it
     */
    public MinutesDocument adopt(String number, LocalDate on, MinutesContent content, Act act) {
        requireCirculated();
        if (!number.startsWith(table + "-")) {
            throw new RuleViolation("minutes.other-table", meeting);
        }
        life.adopt(number, on);
        words = words(content.words());
        return document(DocumentKind.ADOPTED, content, act);
    }

    /** @throws RuleViolation {@code minutes.not-adopted} */
    public MinutesRedaction redact(Mark mark, Act act) {
        life.requireAdopted();
        redactionsMade++;
        edits++;
        return new MinutesRedaction(this, redactionsMade, mark, act);
    }

    /** @throws RuleViolation {@code minutes.not-adopted} */
    public void unmark() {
        life.requireAdopted();
        edits++;
    }

    /**
     * Their public version tells why people kept away from an item, or does not.
     *
     * @throws RuleViolation {@code minutes.not-adopted}
     */
    public void openReasons(boolean open) {
        life.requireAdopted();
        reasonsOpen = open;
    }

    /** @throws RuleViolation {@code minutes.not-adopted} */
    public MinutesDocument publish(MinutesContent content, Act act) {
        life.requireAdopted();
        life.publish(act);
        publicWords = words(content.words());
        return document(DocumentKind.PUBLIC, content, act);
    }

    /** Nobody outside reads them any more, until they are published again; what was adopted stays as it is. */
    public void withdraw() {
        life.withdraw();
        publicWords = null;
    }

    private MinutesDocument document(DocumentKind kind, MinutesContent content, Act act) {
        documentsMade++;
        return new MinutesDocument(this, documentsMade, kind, content, act);
    }

    private TypedSections typed() {
        return new TypedSections(this, sections);
    }

    /** What stands in a section and how often it was saved. */
    public SectionView section(SectionKey key) {
        return typed().view(key);
    }

    /** All that was typed. */
    public WrittenText text() {
        return typed().text();
    }

    /** Of which meeting. */
    public MeetingReference meeting() {
        return meeting;
    }

    /** Of which table. */
    public TableCode table() {
        return table;
    }

    /** In which language they are adopted. */
    public Locale language() {
        return new Locale(language);
    }

    /** Where they stand. */
    public MinutesState state() {
        return life.state();
    }

    /** Whether their public version tells why people kept away from an item. */
    public boolean reasonsOpen() {
        return reasonsOpen;
    }

    /** How many revisions there are. */
    public int revisionsMade() {
        return revisionsMade;
    }

    /** The days and numbers of their life. */
    public MinutesLife life() {
        return life;
    }
}
