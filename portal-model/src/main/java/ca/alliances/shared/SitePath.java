package ca.alliances.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A path of this site to which a person may be sent back; an address of another site is none, so that nobody is led away. */
public record SitePath(String value) {
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    /** @throws IllegalArgumentException when it is not a path of this site */
    public SitePath {
        if (value == null || !OWN.matcher(value).matches()) {
            throw new IllegalArgumentException("not a path of this site");
        }
    }

    /** The path that an address asks for, when it is one of this site: one slash first, and no browser reads it as another host. */
    public static Optional<SitePath> parse(String asked) {
        return asked != null && OWN.matcher(asked).matches() ? Optional.of(new SitePath(asked)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
