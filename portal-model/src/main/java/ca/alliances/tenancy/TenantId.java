package ca.alliances.tenancy;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Code of a tenant in lower case, also its path segment and the first part of every key: {@code cnord}, {@code cssspnql}. */
public record TenantId(String code) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{1,15}");

    /** No mandatary, and no address leads there: in its name the platform writes its letters and keeps its own record (ADR 0021). */
    public static final TenantId PLATFORM = new TenantId("portail");

    /** @throws IllegalArgumentException when it is not 2 to 16 lower-case letters and digits */
    public TenantId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a tenant code");
        }
    }

    /** The id that a path segment names, or nothing when it cannot be one. */
    public static Optional<TenantId> parse(String segment) {
        return segment != null && FORM.matcher(segment).matches()
                ? Optional.of(new TenantId(segment))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return code;
    }
}
