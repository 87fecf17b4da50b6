package ca.alliances.document;

import java.text.Normalizer;

/**
 * The name of a file as people see it: what the browser sent without folders, control characters and marks that turn the direction of
 * reading, never longer than {@value #LIMIT} characters, its ending kept. It never names a file on the disk of the portal.
 */
public record FileName(String value) {
    /** So long may a name be. */
    public static final int LIMIT = 150;

    private static final int LONGEST_ENDING = 10;
    private static final String UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]";
    private static final String FORBIDDEN_ON_SOME_DISK = "[\"*:<>?|]";

    /** Cleans what a browser sent; nothing becomes {@code document}. */
    public static FileName of(String sent) {
        String path = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\s+", " ")
                .replaceAll(UNSEEN, "")
                .replaceAll(FORBIDDEN_ON_SOME_DISK, "-")
                .replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(shortened(name.isEmpty() ? "document" : name));
    }

    /** What follows the last dot, in the case in which it was written; empty when there is none. */
    public String ending() {
        int dot = value.lastIndexOf('.');
        return dot > 0 && value.length() - dot - 1 <= LONGEST_ENDING ? value.substring(dot + 1) : "";
    }

    /** This name, with the usual ending of the kind when it has none. */
    public FileName withEndingOf(FileKind kind) {
        return ending().isEmpty() ? of(cut(value, LIMIT - 1 - kind.ending().length()) + "." + kind.ending()) : this;
    }

    private static String shortened(String name) {
        String ending = new FileName(name).ending();
        return name.length() <= LIMIT || ending.isEmpty()
                ? cut(name, LIMIT)
                : cut(name, LIMIT - 1 - ending.length()) + "." + ending;
    }

    /** Never between the two halves of a character. */
    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }

    @Override
    public String toString() {
        return value;
    }
}
