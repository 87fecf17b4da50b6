package ca.alliances.application;

import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an organization asks of the fund under one call. Its applicant writes it while it is a draft or returned for completion; from
 * {@link #submit} on the content is frozen and the tenant moves it by {@link ApplicationStatus} to its closing. Every step is kept.
 */
@Entity
@Table(name = "application")
@NamedQuery(name = Application.BY_REFERENCE, query = "select a from Application a where a.reference = :reference")
public class Application extends ApplicationContent {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "Application.byReference";

    @Column(name = "reference")
    private ApplicationReference reference;

    @Column(name = "call_reference")
    private CallReference call;

    @Column(name = "organization_reference")
    private OrganizationReference organization;

    @Column(name = "managing_territory")
    private String managingTerritory;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ApplicationStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "begun_by_form")
    private String begunByForm;

    @Embedded
    private Listing listing;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<StatusChange> history = new ArrayList<>();

    /** For JPA. */
    protected Application() {}

    /** A draft of that organization under that call, whose territory has charge of it. */
    public Application(
            ApplicationReference reference,
            Call call,
            OrganizationReference organization,
            ProjectOutline outline,
            Act act) {
        super(outline);
        this.reference = reference;
        this.call = call.reference();
        this.managingTerritory = call.territoryCode().orElse(null);
        this.organization = organization;
        enter(ApplicationStatus.DRAFT, act, null);
    }

    /** The form of that name, which its page has drawn at random, began it. */
    public void begunBy(UUID form) {
        begunByForm = form.toString();
    }

    @Override
    Application self() {
        return this;
    }

    @Override
    void edit(Act act) {
        if (!status.isEditable()) {
            throw new RuleViolation("application.not-editable", status);
        }
        changedAt = act.at();
    }

    /** Whether it was given back to its applicant and not handed in anew: what he has changed since is his alone. */
    public boolean isBeingCompleted() {
        boolean mayFollow = status != ApplicationStatus.SUBMITTED && ApplicationStatus.INCOMPLETE.mayBecome(status);
        return status == ApplicationStatus.INCOMPLETE || mayFollow && wasReturnedLast();
    }

    private boolean wasReturnedLast() {
        List<ApplicationStatus> steps =
                history.stream().map(StatusChange::status).toList();
        return steps.lastIndexOf(ApplicationStatus.INCOMPLETE) > steps.lastIndexOf(ApplicationStatus.SUBMITTED);
    }

    /** A document was attached or taken away. */
    public void documentsChanged(Act act) {
        edit(act);
        letDeclarationsLapse();
    }

    /** What is still missing; empty when it may be handed in, as far as the content goes. */
    public List<Gap> gaps(Call under) {
        return Completeness.gaps(this, under);
    }

    /**
     * Hands it in: the first time while the call is open, completed also later.
     *
     * @throws RuleViolation {@code application.too-late}, {@code application.call-not-open}, the key of the first gap or blocking rule
     */
    public ApplicationMoved submit(Call under, Act act) {
        if (!under.reference().equals(call)) {
            throw new IllegalArgumentException("another call");
        }
        requireMayBecome(ApplicationStatus.SUBMITTED);
        if (status == ApplicationStatus.DRAFT) {
            requireOpen(under, act.at());
        }
        Completeness.require(this, under);
        submittedAt = act.at();
        return move(ApplicationStatus.SUBMITTED, act, null);
    }

    private static void requireOpen(Call under, Instant now) {
        under.closesAt().filter(now::isAfter).ifPresent(closed -> {
            throw new RuleViolation("application.too-late", closed);
        });
        if (!under.isOpenAt(now)) {
            throw new RuleViolation("application.call-not-open");
        }
    }

    /** Gives it back to the applicant, who reads why; what is handed in next is declared anew. */
    public ApplicationMoved returnForCompletion(String reasons, Act act) {
        ApplicationMoved returned = move(ApplicationStatus.INCOMPLETE, act, reason(reasons));
        letDeclarationsLapse();
        return returned;
    }

    /** The norms allow to fund it. */
    public ApplicationMoved declareAdmissible(Act act) {
        return move(ApplicationStatus.ADMISSIBLE, act, null);
    }

    /** The norms do not allow to fund it. */
    public ApplicationMoved declareInadmissible(String reasons, Act act) {
        return move(ApplicationStatus.INADMISSIBLE, act, reason(reasons));
    }

    /** Puts it before the committee. */
    public ApplicationMoved beginReview(Act act) {
        return move(ApplicationStatus.IN_REVIEW, act, null);
    }

    /** The committee is for it. */
    public ApplicationMoved recommend(String advice, Act act) {
        return move(ApplicationStatus.RECOMMENDED, act, reason(advice));
    }

    /** The committee is against it. */
    public ApplicationMoved recommendAgainst(String advice, Act act) {
        return move(ApplicationStatus.NOT_RECOMMENDED, act, reason(advice));
    }

    /** The deciding body decides; the outcome is one of the decisions. */
    public ApplicationMoved decide(ApplicationStatus outcome, String reasons, Act act) {
        if (!outcome.isDecision()) {
            throw new IllegalArgumentException(outcome + " is no decision");
        }
        return move(outcome, act, reason(reasons));
    }

    /** The body takes its decision back: the application stands again as the committee left it, and the history stays. */
    public ApplicationMoved repealDecision(String reasons, Act act) {
        if (!status.isDecision()) {
            throw new RuleViolation("application.nothing-to-repeal", status);
        }
        ApplicationStatus advice = history.stream()
                .map(StatusChange::status)
                .filter(each -> each == ApplicationStatus.RECOMMENDED || each == ApplicationStatus.NOT_RECOMMENDED)
                .reduce((first, last) -> last)
                .orElseThrow();
        return enter(advice, act, reason(reasons));
    }

    /** The applicant takes it back. */
    public ApplicationMoved withdraw(String reasons, Act act) {
        return move(ApplicationStatus.WITHDRAWN, act, TypedText.atMost(ApplicationContent.LONG, reasons));
    }

    /** Writes down how the lists show it, as it is now, and by which words they find it: of its reference, its title and the organization. */
    public void listUnder(String organizationName) {
        listing = new Listing(this, organizationName);
    }

    /** What it asked for when it was last handed in, as the lists show it: what changes while it is completed is the applicant's own. */
    public Money listedRequested() {
        return listing.requested();
    }

    private static String reason(String text) {
        return TypedText.required(ApplicationContent.LONG, text, "application.reason-missing");
    }

    private ApplicationMoved move(ApplicationStatus next, Act act, String reason) {
        requireMayBecome(next);
        return enter(next, act, reason);
    }

    private void requireMayBecome(ApplicationStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation("application.wrong-status", status, next);
        }
    }

    private ApplicationMoved enter(ApplicationStatus next, Act act, String reason) {
        ApplicationMoved moved = new ApplicationMoved(reference, status, next, act, reason);
        history.add(new StatusChange(this, next, act, reason));
        status = next;
        changedAt = act.at();
        return moved;
    }

    /** Public name. */
    public ApplicationReference reference() {
        return reference;
    }

    /** The call. */
    public CallReference call() {
        return call;
    }

    /** Who asks. */
    public OrganizationReference organization() {
        return organization;
    }

    /** Code of the territory that has charge of it; none: the whole tenant has. */
    public Optional<String> managingTerritory() {
        return Optional.ofNullable(managingTerritory);
    }

    /** Where it stands. */
    public ApplicationStatus status() {
        return status;
    }

    /** Last change of content or status. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When it was last handed in, once it was. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** Every step of its life, in order. */
    public List<StatusChange> history() {
        return List.copyOf(history);
    }
}
