package ca.alliances.notification;

/** Text that stands in a header of a mail: what would begin a new line there is a space. */
public final class OneLine {
    private OneLine() {}

    /** The text on one line, of so many characters at most. */
    public static String of(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
