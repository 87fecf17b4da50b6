package ca.alliances.review;

import ca.alliances.shared.RuleViolation;

/** Texts of reviewers and agents: stripped, {@code null} when blank, never longer than they may be. */
final class Words {
    private Words() {}

    static String atMost(int limit, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > limit) {
            throw new RuleViolation("application.text-too-long", limit, stripped.length());
        }
        return stripped;
    }

    static String required(int limit, String text, String key) {
        String kept = atMost(limit, text);
        if (kept == null) {
            throw new RuleViolation(key);
        }
        return kept;
    }
}
