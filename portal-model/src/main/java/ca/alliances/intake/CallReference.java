package ca.alliances.intake;

import ca.alliances.shared.NotFound;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Public name of a call: letters of the tenant, year and number, {@code CN-2026-01}. */
public record CallReference(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-20[0-9]{2}-[0-9]{2,3}");

    /** @throws NotFound when it cannot name a call */
    public CallReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** What somebody typed, in large or small letters, when it can name a call. */
    public static Optional<CallReference> parse(String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .filter(text -> FORM.matcher(text).matches())
                .map(CallReference::new);
    }

    /** Letters of the tenant. */
    public String prefix() {
        return value.substring(0, value.indexOf('-'));
    }

    /** The year of the call. */
    public int year() {
        return Integer.parseInt(value.substring(prefix().length() + 1, prefix().length() + 5));
    }

    @Override
    public String toString() {
        return value;
    }
}
