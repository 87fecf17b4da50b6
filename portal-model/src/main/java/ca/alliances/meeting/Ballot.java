package ca.alliances.meeting;

import ca.alliances.shared.RuleViolation;
import java.util.HashSet;
import java.util.List;

/**
 * What one seat says to a motion.
 *
 * @param reason of an objection; also of a block or of standing aside, {@code null} without one
 * @param ranking numbers of options from 1, the preferred one first; need not name all, empty for a blank ballot
 */
public record Ballot(Choice choice, String reason, List<Integer> ranking) {
    /** The most options that a motion can have. */
    public static final int MOST_OPTIONS = 20;
    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    /**
     * @throws RuleViolation {@code meeting.objection-without-reason}, {@code meeting.reason-too-long}, {@code meeting.option-repeated},
     *     {@code meeting.option-unknown}, {@code meeting.choice-not-offered} for a ranking with another choice
     */
    public Ballot {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        ranking = List.copyOf(ranking);
        requireReason(choice, reason);
        requireRanking(choice, ranking);
    }

    /** One choice without more. */
    public static Ballot of(Choice choice) {
        return new Ballot(choice, null, List.of());
    }

    /** An objection, which counts with its reason only. */
    public static Ballot objection(String reason) {
        return new Ballot(Choice.OBJECT, reason, List.of());
    }

    /** Options in order of preference. */
    public static Ballot ranked(List<Integer> options) {
        return new Ballot(Choice.RANKED, null, options);
    }

    private static void requireReason(Choice choice, String reason) {
        if (choice == Choice.OBJECT && reason == null) {
            throw new RuleViolation("meeting.objection-without-reason");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new RuleViolation("meeting.reason-too-long", LONGEST_REASON);
        }
    }

    private static void requireRanking(Choice choice, List<Integer> ranking) {
        if (choice != Choice.RANKED && !ranking.isEmpty()) {
            throw new RuleViolation("meeting.choice-not-offered");
        }
        if (ranking.stream().anyMatch(each -> each < 1 || each > MOST_OPTIONS)) {
            throw new RuleViolation("meeting.option-unknown");
        }
        if (new HashSet<>(ranking).size() < ranking.size()) {
            throw new RuleViolation("meeting.option-repeated");
        }
    }
}
