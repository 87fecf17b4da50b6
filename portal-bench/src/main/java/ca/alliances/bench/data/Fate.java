package ca.alliances.bench.data;

import static ca.alliances.application.ApplicationStatus.ACCEPTED;
import static ca.alliances.application.ApplicationStatus.ACCEPTED_IN_PART;
import static ca.alliances.application.ApplicationStatus.ACCEPTED_WITH_CONDITIONS;
import static ca.alliances.application.ApplicationStatus.ADMISSIBLE;
import static ca.alliances.application.ApplicationStatus.AGREEMENT;
import static ca.alliances.application.ApplicationStatus.CLOSED;
import static ca.alliances.application.ApplicationStatus.DECLINED;
import static ca.alliances.application.ApplicationStatus.DRAFT;
import static ca.alliances.application.ApplicationStatus.INADMISSIBLE;
import static ca.alliances.application.ApplicationStatus.INCOMPLETE;
import static ca.alliances.application.ApplicationStatus.IN_REVIEW;
import static ca.alliances.application.ApplicationStatus.NOT_RECOMMENDED;
import static ca.alliances.application.ApplicationStatus.RECOMMENDED;
import static ca.alliances.application.ApplicationStatus.SUBMITTED;
import static ca.alliances.application.ApplicationStatus.UNDER_WAY;

import ca.alliances.application.ApplicationStatus;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** How the life of a file has gone so far, and how often it goes like that in a hundred files of its age. */
enum Fate {
    ARRIVED(25, true, DRAFT, SUBMITTED),
    RETURNED(5, true, DRAFT, SUBMITTED, INCOMPLETE),
    CHECKED(20, true, DRAFT, SUBMITTED, ADMISSIBLE),
    BEFORE_COMMITTEE(25, true, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW),
    ADVISED(20, true, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, RECOMMENDED),
    ADVISED_AGAINST(5, true, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, NOT_RECOMMENDED),
    REFUSED_AT_THE_DOOR(5, false, DRAFT, SUBMITTED, INADMISSIBLE),
    DECLINED_BY_THE_BODY(20, false, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, NOT_RECOMMENDED, DECLINED),
    GRANTED(25, false, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, RECOMMENDED, ACCEPTED),
    GRANTED_IN_PART(10, false, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, RECOMMENDED, ACCEPTED_IN_PART),
    GRANTED_ON_CONDITIONS(10, false, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, RECOMMENDED, ACCEPTED_WITH_CONDITIONS),
    RUNNING(20, false, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, RECOMMENDED, ACCEPTED, AGREEMENT, UNDER_WAY),
    ENDED(10, false, DRAFT, SUBMITTED, ADMISSIBLE, IN_REVIEW, RECOMMENDED, ACCEPTED, AGREEMENT, UNDER_WAY, CLOSED);

    private final int weight;
    private final boolean young;
    private final List<ApplicationStatus> path;

    Fate(int weight, boolean young, ApplicationStatus... path) {
        this.weight = weight;
        this.young = young;
        this.path = List.of(path);
    }

    /** Files of the present year are under way, those of the years before are decided. */
    static Fate draw(boolean young, SplittableRandom random) {
        int left = random.nextInt(100);
        for (Fate fate : values()) {
            if (fate.young == young) {
                left -= fate.weight;
                if (left < 0) {
                    return fate;
                }
            }
        }
        throw new IllegalStateException("the weights do not make a hundred");
    }

    /** Every status from the first. */
    List<ApplicationStatus> path() {
        return path;
    }

    /** Where it stands. */
    ApplicationStatus status() {
        return path.get(path.size() - 1);
    }

    /** Whether it has been there. */
    boolean passed(ApplicationStatus status) {
        return path.contains(status);
    }

    /** What the body decided, or {@code null}. */
    ApplicationStatus outcome() {
        return Arrays.stream(ApplicationStatus.values())
                .filter(ApplicationStatus::isDecision)
                .filter(path::contains)
                .findFirst()
                .orElse(null);
    }
}
