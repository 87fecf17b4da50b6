package ca.alliances.intake;

import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Share;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a call allows in money and time, and the policy that checks a request against it: before submission, in review and at the decision. */
@Embeddable
public class CallRules {
    private static final Share WHOLE = Share.percent(100);

    @Column(name = "max_share")
    private Share maxShare;

    @Column(name = "max_amount")
    private Money maxAmount;

    @Column(name = "exception_allowed")
    private boolean exceptionAllowed;

    @Column(name = "stacking_cap")
    private Share stackingCap;

    @Column(name = "min_own_contribution")
    private Share minOwnContribution;

    @Column(name = "min_own_cash")
    private Share minOwnCash;

    @Column(name = "volunteer_time_counts")
    private boolean volunteerTimeCounts;

    @Column(name = "admin_cap")
    private Share adminCap;

    @Column(name = "balance_warning")
    private Share balanceWarning;

    @Column(name = "max_duration_months")
    private int maxDurationMonths;

    @Column(name = "latest_end_date")
    private LocalDate latestEndDate;

    /** For JPA. */
    protected CallRules() {}

    CallRules(CallRulesBuilder from) {
        maxShare = from.maxShare;
        maxAmount = from.maxAmount;
        exceptionAllowed = from.exceptionAllowed;
        stackingCap = from.stackingCap;
        minOwnContribution = from.minOwnContribution;
        minOwnCash = from.minOwnCash;
        volunteerTimeCounts = from.volunteerTimeCounts;
        adminCap = from.adminCap;
        balanceWarning = from.balanceWarning;
        maxDurationMonths = from.maxDurationMonths;
        latestEndDate = from.latestEndDate;
        requireSense();
    }

    private void requireSense() {
        for (Share share : List.of(maxShare, stackingCap, minOwnContribution, minOwnCash, adminCap, balanceWarning)) {
            if (share.exceeds(WHOLE)) {
                throw new RuleViolation("intake.rule-share", share);
            }
        }
        if (maxAmount != null && !maxAmount.isPositive()) {
            throw new RuleViolation("intake.rule-amount");
        }
        if (maxDurationMonths < 1 || maxDurationMonths > 60) {
            throw new RuleViolation("intake.rule-duration");
        }
    }

    /** Every rule's answer, in the order of {@link Rule}; a rule that the call does not have, or whose figure is not known yet, gives none. */
    public List<RuleCheck> check(Request request) {
        Amounts amounts = request.amounts();
        List<RuleCheck> checks = new ArrayList<>();
        checks.add(checkCeiling(request));
        Share stacking = Share.of(amounts.publicAid(), amounts.cost());
        checks.add(RuleCheck.of(Rule.STACKING, !stacking.exceeds(stackingCap), stacking, stackingCap));
        checks.addAll(checkOwn(amounts.own(), amounts.cost()));
        Money adminMost = amounts.requested().share(adminCap);
        checks.add(RuleCheck.of(Rule.ADMIN_COSTS, !amounts.admin().exceeds(adminMost), amounts.admin(), adminMost));
        checks.addAll(checkDates(request));
        Optional.ofNullable(request.balance()).ifPresent(left -> checks.add(checkBalance(amounts.requested(), left)));
        return checks;
    }

    /**
     * The same when a body gives that amount instead of what was asked. Who gives less cannot change the budget, which was in order: costs of
     * administration above their share of the smaller grant are a matter of the agreement, a warning.
     */
    public List<RuleCheck> checkGranting(Request asked, Money granted) {
        boolean less = asked.amounts().requested().exceeds(granted);
        return check(asked.granting(granted)).stream()
                .map(each -> less && each.rule() == Rule.ADMIN_COSTS ? each.asWarning() : each)
                .toList();
    }

    private List<RuleCheck> checkOwn(OwnContribution own, Money cost) {
        List<RuleCheck> checks = new ArrayList<>();
        checks.add(atLeast(Rule.OWN_CONTRIBUTION, own.counted(volunteerTimeCounts), minOwnContribution, cost));
        if (minOwnCash.exceeds(Share.percent(0))) {
            checks.add(atLeast(Rule.OWN_CASH, own.cash(), minOwnCash, cost));
        }
        if (own.volunteerTime().isPositive()) {
            Verdict verdict = volunteerTimeCounts ? Verdict.PASS : Verdict.WARN;
            checks.add(new RuleCheck(Rule.VOLUNTEER_TIME, verdict, List.of(own.volunteerTime())));
        }
        return checks;
    }

    /** What is needed is never rounded down. */
    private static RuleCheck atLeast(Rule rule, Money brought, Share least, Money cost) {
        Money needed = cost.minus(cost.share(complement(least)));
        return RuleCheck.of(rule, !needed.exceeds(brought), brought, needed);
    }

    private RuleCheck checkCeiling(Request request) {
        Money requested = request.amounts().requested();
        Money cost = request.amounts().cost();
        Money ceiling = ceiling(cost);
        Verdict verdict = Verdict.PASS;
        if (requested.exceeds(ceiling)) {
            boolean excused = exceptionAllowed && request.asksException() && !requested.exceeds(cost);
            verdict = excused ? Verdict.WARN : Verdict.BLOCK;
        }
        return new RuleCheck(Rule.CEILING, verdict, List.of(requested, ceiling));
    }

    private List<RuleCheck> checkDates(Request request) {
        if (request.start() == null || request.end() == null) {
            return List.of();
        }
        LocalDate longest = request.start().plusMonths(maxDurationMonths).minusDays(1);
        boolean inTime = !request.end().isAfter(latestEndDate);
        return List.of(
                RuleCheck.of(Rule.DURATION, !request.end().isAfter(longest), request.end(), longest, maxDurationMonths),
                RuleCheck.of(Rule.END_DATE, inTime, request.end(), latestEndDate));
    }

    private RuleCheck checkBalance(Money requested, Money left) {
        Share taken = Share.of(requested, left);
        Verdict verdict = taken.exceeds(balanceWarning) ? Verdict.WARN : Verdict.PASS;
        return new RuleCheck(Rule.SHARE_OF_BALANCE, verdict, List.of(taken, balanceWarning, left));
    }

    /** The most that a project of that cost may be given without exception: the lower of the amount and the share. */
    public Money ceiling(Money cost) {
        Money byShare = cost.share(maxShare);
        return maxAmount == null ? byShare : byShare.min(maxAmount);
    }

    private static Share complement(Share share) {
        return new Share(WHOLE.basisPoints() - share.basisPoints());
    }

    /** Most that the fund pays of the cost. */
    public Share maxShare() {
        return maxShare;
    }

    /** Most that the fund pays for one project, if there is such a ceiling. */
    public Optional<Money> maxAmount() {
        return Optional.ofNullable(maxAmount);
    }

    /** Whether an exceptional project may be given more than the ceiling. */
    public boolean isExceptionAllowed() {
        return exceptionAllowed;
    }

    /** Most of the cost that all public aid together may pay. */
    public Share stackingCap() {
        return stackingCap;
    }

    /** Least of the cost that the applicant brings. */
    public Share minOwnContribution() {
        return minOwnContribution;
    }

    /** Least of the cost that the applicant brings in money. */
    public Share minOwnCash() {
        return minOwnCash;
    }

    /** Whether hours of volunteers are part of what the applicant brings. */
    public boolean isVolunteerTimeCounts() {
        return volunteerTimeCounts;
    }

    /** Most of the grant that may go to administration. */
    public Share adminCap() {
        return adminCap;
    }

    /** Above this share of what is left, who decides is warned. */
    public Share balanceWarning() {
        return balanceWarning;
    }

    /** Longest project in months. */
    public int maxDurationMonths() {
        return maxDurationMonths;
    }

    /** Last day on which a project may end. */
    public LocalDate latestEndDate() {
        return latestEndDate;
    }
}
