package ca.alliances.application;

import ca.alliances.shared.RuleViolation;

/** Texts that applicants write: stripped, nothing when blank, never longer than they may be. */
final class Texts {
    static final int LONG = 4_000;

    private Texts() {}

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
