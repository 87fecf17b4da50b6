package ca.alliances.shared;

/**
 * A text as somebody typed it: with line ends of one kind, however it was sent, stripped, nothing when blank, never longer than it may be. The
 * one rule for all that is written in several lines.
 */
public final class TypedText {
    private TypedText() {}

    /**
     * The text as it is kept, {@code null} when there is none.
     *
     * @throws RuleViolation {@code shared.text-too-long}
     */
    public static String atMost(int limit, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String kept = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (kept.length() > limit) {
            throw new RuleViolation("shared.text-too-long", limit, kept.length());
        }
        return kept;
    }

    /**
     * The same for a text that must be there.
     *
     * @param missing key of the refusal when it is not
     * @throws RuleViolation {@code shared.text-too-long} or the given one
     */
    public static String required(int limit, String text, String missing) {
        String kept = atMost(limit, text);
        if (kept == null) {
            throw new RuleViolation(missing);
        }
        return kept;
    }
}
