package ca.alliances.decision;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a body decided on an application by resolution, with what the rules answered then. Written once; a {@link #repeal} is added to it
 * and takes nothing away, so that the history of the file tells both.
 */
@Entity
@Table(name = "decision")
@NamedQuery(
        name = Decision.OF_APPLICATION,
        query = "select d from Decision d where d.application = :application order by d.recordedAt desc, d.id desc")
public class Decision extends TenantOwned {
    /** Named query with parameter {@code application}; the last one first. */
    public static final String OF_APPLICATION = "Decision.ofApplication";

    static final int LONG = 4_000;

    @Column(name = "application_reference", updatable = false)
    private ApplicationReference application;

    @Column(name = "body_name", updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private ApplicationStatus outcome;

    @Column(name = "amount", updatable = false)
    private Money amount;

    @Column(name = "share_reference", updatable = false)
    private String share;

    @Column(name = "resolution_number", updatable = false)
    private String resolutionNumber;

    @Column(name = "resolved_on", updatable = false)
    private LocalDate resolvedOn;

    @Column(name = "reasons", updatable = false)
    private String reasons;

    @Column(name = "exception_reason", updatable = false)
    private String exceptionReason;

    @Column(name = "checks", updatable = false)
    private PinnedChecks checks;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Embedded
    private Repeal repeal;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionCondition> conditions = new ArrayList<>();

    /** For JPA. */
    protected Decision() {}

    /**
     * Records what was decided.
     *
     * @param form with the resolution as the register has it
     * @param granted of {@link DecisionRules#granted}, {@code null} when nothing is
     * @param share that pays, {@code null} when nothing is granted
     * @throws RuleViolation when a rule blocks, or the reasons or the conditions are not in order
     */
    public Decision(
            ApplicationReference application,
            DecisionForm form,
            Money granted,
            String share,
            PinnedChecks checks,
            Act act) {
        requireInOrder(form, checks);
        this.application = application;
        this.body = form.body();
        this.outcome = form.outcome();
        this.amount = granted;
        this.share = share;
        this.resolutionNumber = form.cited().number();
        this.resolvedOn = form.cited().date();
        this.reasons = TypedText.required(LONG, form.reasons(), "decision.reasons-missing");
        this.exceptionReason = granted == null ? null : form.exception();
        this.checks = checks;
        this.recordedBy = act.actor();
        this.recordedAt = act.at();
        form.conditions().forEach(each -> conditions.add(new DecisionCondition(this, conditions.size() + 1, each)));
    }

    /** @throws RuleViolation when a rule blocks, or the conditions or reasons are missing */
    public static void requireInOrder(DecisionForm form, PinnedChecks checks) {
        DecisionRules.requireNoBlock(checks);
        if (form.outcome() == ApplicationStatus.ACCEPTED_WITH_CONDITIONS
                && form.conditions().isEmpty()) {
            throw new RuleViolation("decision.condition-missing");
        }
        TypedText.required(LONG, form.reasons(), "decision.reasons-missing");
    }

    /**
     * The body takes it back by another resolution.
     *
     * @throws RuleViolation {@code decision.repealed-already}, or when the resolution is older than the decision or the reason missing
     */
    public void repeal(Resolution resolution, String reason, Act act) {
        if (repeal().isPresent()) {
            throw new RuleViolation(
                    "decision.repealed-already", repeal.resolution().number());
        }
        if (resolution.number().equals(resolutionNumber)) {
            throw new RuleViolation("decision.repeal-itself", resolutionNumber);
        }
        if (resolution.date().isBefore(resolvedOn)) {
            throw new RuleViolation("decision.repeal-before", resolvedOn);
        }
        repeal = new Repeal(resolution, TypedText.required(LONG, reason, "decision.reasons-missing"), act);
    }

    /** The application. */
    public ApplicationReference application() {
        return application;
    }

    /** The body that decided. */
    public String body() {
        return body;
    }

    /** What it decided. */
    public ApplicationStatus outcome() {
        return outcome;
    }

    /** What it granted, if it did. */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /** The share of the envelope that pays, if something was granted. */
    public Optional<String> share() {
        return Optional.ofNullable(share);
    }

    /** By what it spoke. */
    public Resolution resolution() {
        return new Resolution(resolutionNumber, resolvedOn);
    }

    /** Why; the promoter reads it. */
    public String reasons() {
        return reasons;
    }

    /** Why it granted more than the ceiling, if it did by exception. */
    public Optional<String> exceptionReason() {
        return Optional.ofNullable(exceptionReason);
    }

    /** What the rules answered then. */
    public PinnedChecks checks() {
        return checks;
    }

    /** On what conditions, in order. */
    public List<Condition> conditions() {
        return conditions.stream().map(DecisionCondition::value).toList();
    }

    /** Who wrote it down and when. */
    public Act recorded() {
        return new Act(recordedBy, recordedAt);
    }

    /** That it was taken back, if it was. */
    public Optional<Repeal> repeal() {
        return Optional.ofNullable(repeal).filter(Repeal::isThere);
    }
}
