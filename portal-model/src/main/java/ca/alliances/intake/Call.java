package ca.alliances.intake;

import ca.alliances.actionplan.PriorityName;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call for projects of a tenant. Draft until {@link #publish}; afterwards its rules, criteria, documents and bodies are fixed and only
 * its end may move. Open from one instant to another, or until the money ends.
 */
@Entity
@Table(name = "project_call")
@NamedQuery(name = Call.BY_REFERENCE, query = "select c from Call c where c.reference = :reference")
public class Call extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "Call.byReference";

    @Column(name = "reference")
    private CallReference reference;

    @Column(name = "territory_code")
    private String territoryCode;

    @Embedded
    private Bilingual title;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** Grows with every change, so that a change of a child alone moves the version of the whole. */
    @Column(name = "edits")
    private int edits;

    @Embedded
    private CallRules rules;

    @Embedded
    private CallContact contact;

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CallCriterion> criteria = new ArrayList<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CallPriority> priorities = new ArrayList<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RequiredDocument> documents = new ArrayList<>();

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PipelineStage> stages = new ArrayList<>();

    /** For JPA. */
    protected Call() {}

    /** A draft with the default criteria; no territory means all of the tenant. */
    public Call(CallReference reference, String territoryCode, Bilingual title, CallRules rules) {
        this.reference = reference;
        this.territoryCode = territoryCode;
        this.title = title;
        this.rules = rules;
        DefaultCriteria.addTo(this);
    }

    /** Sets from when to when it is open; without an end it takes requests until the money ends. */
    public void schedule(Instant opens, Instant closes) {
        edit();
        if (closes != null && !closes.isAfter(opens)) {
            throw new RuleViolation("intake.window-reversed");
        }
        opensAt = opens;
        closesAt = closes;
    }

    /** Other rules. */
    public void changeRules(CallRules changed) {
        edit();
        rules = changed;
    }

    /** One more criterion at the end. */
    public void addCriterion(Bilingual criterion, int weight, boolean eliminatory) {
        edit();
        int position = criteria.stream().mapToInt(CallCriterion::position).max().orElse(0) + 1;
        criteria.add(new CallCriterion(this, position, criterion, weight, eliminatory));
    }

    /** Takes the criterion at that place away. */
    public void removeCriterion(int position) {
        edit();
        criteria.removeIf(criterion -> criterion.position() == position);
    }

    /** One more priority at the end; its code is used once. */
    public void addPriority(String code, Bilingual priority) {
        edit();
        if (hasPriority(code)) {
            throw new RuleViolation("intake.priority-twice", code);
        }
        priorities.add(new CallPriority(this, priorities.size() + 1, code, priority));
    }

    /** Says which priority of an action plan a priority is, if any, so that the projects count there; refused where {@link #mayTie} is not. */
    public void tiePriority(String code, PriorityName name) {
        if (!mayTie(code, name)) {
            throw new RuleViolation("intake.priority-tied", code);
        }
        edits++;
        priority(code).tie(name);
    }

    /**
     * Whether a priority may be tied so. Once the call is published, who applies counts on what it says: a priority that was tied to none may still
     * be tied, and may follow its own into a later version of the plan; nothing else.
     */
    public boolean mayTie(String code, PriorityName name) {
        return publishedAt == null || priority(code).isOnlySaidFurtherBy(name);
    }

    private CallPriority priority(String code) {
        return priorities.stream()
                .filter(priority -> priority.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One more document to ask for; each kind once. */
    public void askFor(DocumentKind kind, boolean mandatory) {
        edit();
        if (documents.stream().anyMatch(document -> document.kind() == kind)) {
            throw new RuleViolation("intake.document-twice", kind);
        }
        documents.add(new RequiredDocument(this, documents.size() + 1, kind, mandatory));
    }

    /** One more level at the end; with an amount, only for requests from that amount up. */
    public void addStage(StageKind kind, String bodyName, Money fromAmount) {
        edit();
        stages.add(new PipelineStage(this, stages.size() + 1, bodyName, kind, fromAmount));
    }

    /** Makes the call known; from now on who hands in can count on it. Committees advise and one body decides (ADR 0014). */
    public CallPublished publish(Instant now) {
        edit();
        if (opensAt == null) {
            throw new RuleViolation("intake.window-missing");
        }
        int total = criteria.stream().mapToInt(CallCriterion::weight).sum();
        if (total != 100) {
            throw new RuleViolation("intake.criteria-weights", total);
        }
        requireReviewAndDecision();
        publishedAt = now;
        return new CallPublished(reference, now);
    }

    /** Only what a committee advised on can be decided (ADR 9): every request, of whatever amount, needs one. */
    private void requireReviewAndDecision() {
        boolean decidesAll = !stages.isEmpty() && meetsAll(stages.get(stages.size() - 1), StageKind.DECISION);
        if (!decidesAll) {
            throw new RuleViolation("intake.pipeline-undecided");
        }
        if (stages.stream().filter(stage -> stage.kind() == StageKind.DECISION).count() > 1) {
            throw new RuleViolation("intake.pipeline-two-decisions");
        }
        if (stages.stream().noneMatch(stage -> meetsAll(stage, StageKind.REVIEW))) {
            throw new RuleViolation("intake.pipeline-unreviewed");
        }
    }

    private static boolean meetsAll(PipelineStage stage, StageKind kind) {
        return stage.kind() == kind && stage.fromAmount().isEmpty();
    }

    /** Moves the end of a published call to later; never to earlier, since somebody may count on it. */
    public void extendUntil(Instant later) {
        if (publishedAt == null || closesAt == null || !later.isAfter(closesAt)) {
            throw new RuleViolation("intake.extension");
        }
        closesAt = later;
    }

    /** Whom applicants ask; may change at any time, since people come and go. */
    public void askAt(CallContact newContact) {
        edits++;
        contact = newContact;
    }

    /** Whether a request may be handed in at that instant; the closing instant itself is still in time. */
    public boolean isOpenAt(Instant instant) {
        return publishedAt != null && !instant.isBefore(opensAt) && (closesAt == null || !instant.isAfter(closesAt));
    }

    /** The levels that a request of that amount goes through, in order. */
    public List<PipelineStage> stagesFor(Money requested) {
        return stages.stream().filter(stage -> stage.concerns(requested)).toList();
    }

    /** Whether the call has that priority. */
    public boolean hasPriority(String code) {
        return priorities.stream().anyMatch(priority -> priority.code().equals(code));
    }

    private void edit() {
        if (publishedAt != null) {
            throw new RuleViolation("intake.call-published", reference);
        }
        edits++;
    }

    /** Public name. */
    public CallReference reference() {
        return reference;
    }

    /** The territory that it is for, if not all of the tenant. */
    public Optional<String> territoryCode() {
        return Optional.ofNullable(territoryCode);
    }

    /** Title. */
    public Bilingual title() {
        return title;
    }

    /** From when it is open, once that is set. */
    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opensAt);
    }

    /** Last instant to hand in, if there is one. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    /** Whether it is known to all. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** Its rules of money and time. */
    public CallRules rules() {
        return rules;
    }

    /** Whom applicants ask, if the tenant has said so. */
    public Optional<CallContact> contact() {
        return Optional.ofNullable(contact);
    }

    /** What reviewers look at, in order. */
    public List<CallCriterion> criteria() {
        return List.copyOf(criteria);
    }

    /** What the call is for, in order. */
    public List<CallPriority> priorities() {
        return List.copyOf(priorities);
    }

    /** The priorities of action plans that it is for. */
    public List<PriorityName> planned() {
        return priorities.stream().flatMap(each -> each.planned().stream()).toList();
    }

    /** What the call asks for, in order. */
    public List<RequiredDocument> documents() {
        return List.copyOf(documents);
    }

    /** The bodies, in order. */
    public List<PipelineStage> stages() {
        return List.copyOf(stages);
    }
}
