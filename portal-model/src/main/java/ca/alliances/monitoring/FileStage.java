package ca.alliances.monitoring;

import ca.alliances.application.ApplicationStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a file stands, as coarsely as the measures tell it. A draft is the applicant's own and stands nowhere. */
public enum FileStage {
    /** Handed in, or returned to be completed. */
    RECEIVED,
    /** From admissible to the decision. */
    UNDER_STUDY,
    /** Accepted, or its project runs. */
    GRANTED,
    /** All is reported and paid. */
    CLOSED,
    /** Inadmissible or declined. */
    REFUSED,
    /** Withdrawn or cancelled. */
    ENDED;

    /** The stage of that status; none for a draft. */
    public static Optional<FileStage> of(ApplicationStatus status) {
        return Optional.ofNullable(
                switch (status) {
                    case DRAFT -> null;
                    case SUBMITTED, INCOMPLETE -> RECEIVED;
                    case ADMISSIBLE,
                            IN_REVIEW,
                            RECOMMENDED,
                            NOT_RECOMMENDED,
                            DEFERRED,
                            RETURNED_TO_COMMITTEE,
                            WAITING_LIST -> UNDER_STUDY;
                    case ACCEPTED, ACCEPTED_IN_PART, ACCEPTED_WITH_CONDITIONS, AGREEMENT, UNDER_WAY -> GRANTED;
                    case CLOSED -> CLOSED;
                    case INADMISSIBLE, DECLINED -> REFUSED;
                    case WITHDRAWN, CANCELLED -> ENDED;
                });
    }

    /** The statuses that it gathers. */
    public List<ApplicationStatus> statuses() {
        return Arrays.stream(ApplicationStatus.values())
                .filter(status -> of(status).filter(this::equals).isPresent())
                .toList();
    }
}
