package ca.alliances.application;

import java.time.Instant;
import java.util.List;

/**
 * Who asked and with which documents when an application was last handed in, beside what is there now.
 *
 * @param at {@code null} when no submission is kept
 * @param then {@code null} when nothing was kept with the submission
 */
public record SubmittedView(Instant at, Enclosure then, Enclosure now) {
    /** Whether it is known what was there then. */
    public boolean isKept() {
        return then != null;
    }

    /** What was there then, or is there now when that is not known. */
    public Enclosure shown() {
        return isKept() ? then : now;
    }

    /** Whether the organization has another name, kind or number now. */
    public boolean isApplicantChanged() {
        return isKept() && !then.hasSameApplicant(now);
    }

    /** The documents that came since. */
    public List<Enclosure.Document> added() {
        return isKept() ? without(now, then) : List.of();
    }

    /** The documents that were taken away since. */
    public List<Enclosure.Document> removed() {
        return isKept() ? without(then, now) : List.of();
    }

    /** The same for who must not see what the applicant has attached or taken away since. */
    public SubmittedView withoutWhatCameSince() {
        return new SubmittedView(
                at, then, isKept() ? then : new Enclosure(now.name(), now.kind(), now.neq(), List.of()));
    }

    private static List<Enclosure.Document> without(Enclosure all, Enclosure others) {
        return all.documents().stream()
                .filter(each -> !others.documents().contains(each))
                .toList();
    }
}
