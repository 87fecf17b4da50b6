package ca.alliances.application.web;

import ca.alliances.application.ApplicationStatus;

/** In which colour a status is shown, beside its words. */
public final class StatusTone {
    private StatusTone() {}

    /** Kind of the status tag. */
    public static String of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, WITHDRAWN, CANCELLED, CLOSED -> "neutral";
            case SUBMITTED, ADMISSIBLE, AGREEMENT -> "info";
            case IN_REVIEW, RECOMMENDED, NOT_RECOMMENDED, UNDER_WAY -> "progress";
            case INCOMPLETE, DEFERRED, RETURNED_TO_COMMITTEE, WAITING_LIST -> "warning";
            case ACCEPTED, ACCEPTED_IN_PART, ACCEPTED_WITH_CONDITIONS -> "success";
            case INADMISSIBLE, DECLINED -> "danger";
        };
    }
}
