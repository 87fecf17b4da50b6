package ca.alliances.organization;

import ca.alliances.shared.NotFound;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Public name of an organization, {@code O-7K3QF2XA}: random, since who asks for money is not to be guessed. */
public record OrganizationReference(String value) {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("O-[" + LETTERS + "]{" + LENGTH + "}");

    /** @throws NotFound when it cannot name an organization */
    public OrganizationReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** A new one; the source is a secure one outside of tests. */
    public static OrganizationReference random(RandomGenerator source) {
        StringBuilder text = new StringBuilder("O-");
        source.ints(LENGTH, 0, LETTERS.length()).forEach(index -> text.append(LETTERS.charAt(index)));
        return new OrganizationReference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
