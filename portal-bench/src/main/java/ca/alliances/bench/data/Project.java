package ca.alliances.bench.data;

import ca.alliances.application.ApplicationStatus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What is known of a file before its rows are written; the cost is a thousand times {@code thousands} dollars, seven tenths of it asked. */
record Project(
        String tenant,
        String reference,
        OpenedCall call,
        Applicant organization,
        Fate fate,
        String title,
        int thousands,
        LocalDateTime submittedAt) {
    private static final long CENTS = 100_000;

    /** That many thousandths of the cost. */
    long part(int thousandths) {
        return thousands * CENTS * thousandths / 1000;
    }

    long cost() {
        return part(1000);
    }

    long requested() {
        return part(700);
    }

    LocalDate start() {
        return LocalDate.of(call.year() + 1, 1, 1);
    }

    LocalDate end() {
        return LocalDate.of(call.year() + 1, 12, 31);
    }

    /** When the so-manyth step of its life was taken, from 0. */
    LocalDateTime stepAt(int position) {
        return submittedAt.plusDays(12L * (position - 1));
    }

    LocalDateTime changedAt() {
        return stepAt(path().size() - 1);
    }

    /** Every status from the first; a file without a fate is a draft. */
    List<ApplicationStatus> path() {
        return fate == null ? List.of(ApplicationStatus.DRAFT) : fate.path();
    }
}
