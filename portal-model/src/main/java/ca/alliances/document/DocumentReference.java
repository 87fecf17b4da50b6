package ca.alliances.document;

import ca.alliances.shared.NotFound;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Public name of a document inside a tenant, {@code D-} and 26 letters and figures drawn at random: nobody guesses one. */
public record DocumentReference(String value) {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("D-[" + LETTERS + "]{" + LENGTH + "}");

    /** @throws NotFound when it cannot name a document */
    public DocumentReference {
        if (!names(value)) {
            throw new NotFound();
        }
    }

    /** Whether the text has the form of a reference. */
    public static boolean names(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** A new one; the source is a secure one outside of tests. */
    public static DocumentReference random(RandomGenerator source) {
        StringBuilder text = new StringBuilder("D-");
        source.ints(LENGTH, 0, LETTERS.length()).forEach(index -> text.append(LETTERS.charAt(index)));
        return new DocumentReference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
