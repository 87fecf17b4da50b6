package ca.alliances.intake;

import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import java.time.LocalDate;

/** Puts the rules of a call together, starting from what the fund itself sets: five years at most, over on 31 March 2029. */
public final class CallRulesBuilder {
    Share maxShare = Share.percent(100);
    Money maxAmount;
    boolean exceptionAllowed;
    Share stackingCap = Share.percent(100);
    Share minOwnContribution = Share.percent(0);
    Share minOwnCash = Share.percent(0);
    boolean volunteerTimeCounts = true;
    Share adminCap = Share.percent(10);
    Share balanceWarning = Share.percent(50);
    int maxDurationMonths = 60;
    LocalDate latestEndDate = LocalDate.of(2029, 3, 31);

    /** Most of the cost, and most in money; {@code null} when no amount is set. */
    public CallRulesBuilder ceiling(Share share, Money amount) {
        maxShare = share;
        maxAmount = amount;
        return this;
    }

    /** Exceptional projects may be given more than the ceiling. */
    public CallRulesBuilder allowingException(boolean allowed) {
        exceptionAllowed = allowed;
        return this;
    }

    /** Most of the cost that all public aid may pay. */
    public CallRulesBuilder stackingCap(Share share) {
        stackingCap = share;
        return this;
    }

    /** Least of the cost that the applicant brings. */
    public CallRulesBuilder minOwnContribution(Share share) {
        minOwnContribution = share;
        return this;
    }

    /** Least of the cost that the applicant brings in money. */
    public CallRulesBuilder minOwnCash(Share share) {
        minOwnCash = share;
        return this;
    }

    /** Whether hours of volunteers are part of what the applicant brings. */
    public CallRulesBuilder countingVolunteerTime(boolean counts) {
        volunteerTimeCounts = counts;
        return this;
    }

    /** Most of the grant that may go to administration. */
    public CallRulesBuilder adminCap(Share share) {
        adminCap = share;
        return this;
    }

    /** Above this share of what is left, who decides is warned. */
    public CallRulesBuilder balanceWarning(Share share) {
        balanceWarning = share;
        return this;
    }

    /** Longest project, and the last day on which one may end. */
    public CallRulesBuilder lasting(int months, LocalDate latestEnd) {
        maxDurationMonths = months;
        latestEndDate = latestEnd;
        return this;
    }

    /** @throws ca.alliances.shared.RuleViolation {@code intake.rule-share}, {@code intake.rule-amount}, {@code intake.rule-duration} */
    public CallRules build() {
        return new CallRules(this);
    }
}
