package ca.alliances.application;

import java.util.EnumSet;
import java.util.Set;

/** Life of an application: each status knows what may follow it. A repeal is apart: it leads back to the advice before the decision. */
public enum ApplicationStatus {
    /** The applicant writes. */
    DRAFT,
    /** Handed in; the content is frozen. */
    SUBMITTED,
    /** Returned to the applicant, who completes it. */
    INCOMPLETE,
    /** May be funded by the norms. */
    ADMISSIBLE,
    /** May not be funded by the norms. */
    INADMISSIBLE,
    /** Before the committee. */
    IN_REVIEW,
    /** The committee is for it. */
    RECOMMENDED,
    /** The committee is against it. */
    NOT_RECOMMENDED,
    /** Decided: all that was asked. */
    ACCEPTED,
    /** Decided: less than was asked. */
    ACCEPTED_IN_PART,
    /** Decided: on conditions. */
    ACCEPTED_WITH_CONDITIONS,
    /** Decided: later. */
    DEFERRED,
    /** Decided: the committee looks again. */
    RETURNED_TO_COMMITTEE,
    /** Decided: no. */
    DECLINED,
    /** Decided: when there is money again. */
    WAITING_LIST,
    /** The agreement is written and signed. */
    AGREEMENT,
    /** The project runs. */
    UNDER_WAY,
    /** All is reported and paid. */
    CLOSED,
    /** The applicant took it back. */
    WITHDRAWN,
    /** Stopped after it was accepted. */
    CANCELLED;

    /** Whether that status may follow. */
    public boolean mayBecome(ApplicationStatus next) {
        return successors().contains(next);
    }

    /** Whether the applicant may change the content. */
    public boolean isEditable() {
        return this == DRAFT || this == INCOMPLETE;
    }

    /** Whether it is the outcome of a decision, which a repeal reopens. */
    public boolean isDecision() {
        return outcomes().contains(this);
    }

    /** Whether a committee has advised and a body may decide. */
    public boolean awaitsDecision() {
        return undecided().contains(this);
    }

    /** Those in which a body may decide. */
    public static Set<ApplicationStatus> undecided() {
        return EnumSet.of(RECOMMENDED, NOT_RECOMMENDED, DEFERRED, WAITING_LIST);
    }

    /** Whether money was granted by the decision. */
    public boolean isAcceptance() {
        return acceptances().contains(this);
    }

    /** What may follow. */
    public Set<ApplicationStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(INCOMPLETE, ADMISSIBLE, INADMISSIBLE, WITHDRAWN);
            case INCOMPLETE -> EnumSet.of(SUBMITTED, INADMISSIBLE, WITHDRAWN);
            case ADMISSIBLE, RETURNED_TO_COMMITTEE -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(RECOMMENDED, NOT_RECOMMENDED, WITHDRAWN);
            case RECOMMENDED, NOT_RECOMMENDED, DEFERRED, WAITING_LIST -> with(outcomes(), WITHDRAWN);
            case ACCEPTED, ACCEPTED_IN_PART, ACCEPTED_WITH_CONDITIONS -> EnumSet.of(AGREEMENT, WITHDRAWN, CANCELLED);
            case AGREEMENT -> EnumSet.of(UNDER_WAY, CANCELLED);
            case UNDER_WAY -> EnumSet.of(CLOSED, CANCELLED);
            case INADMISSIBLE, DECLINED, CLOSED, WITHDRAWN, CANCELLED -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    private Set<ApplicationStatus> with(Set<ApplicationStatus> set, ApplicationStatus more) {
        set.add(more);
        set.remove(this);
        return set;
    }

    private static Set<ApplicationStatus> outcomes() {
        Set<ApplicationStatus> all = acceptances();
        all.addAll(EnumSet.of(DEFERRED, RETURNED_TO_COMMITTEE, DECLINED, WAITING_LIST));
        return all;
    }

    private static Set<ApplicationStatus> acceptances() {
        return EnumSet.of(ACCEPTED, ACCEPTED_IN_PART, ACCEPTED_WITH_CONDITIONS);
    }
}
