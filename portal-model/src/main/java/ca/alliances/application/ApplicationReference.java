package ca.alliances.application;

import ca.alliances.intake.CallReference;
import ca.alliances.shared.NotFound;
import java.util.Locale;
import java.util.regex.Pattern;

/** Public name of an application: letters of the tenant, year, A and number, {@code CN-2026-A-0147}. */
public record ApplicationReference(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-20[0-9]{2}-A-[0-9]{4,6}");

    /** @throws NotFound when it cannot name an application */
    public ApplicationReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** The series that applications to that call are numbered in, {@code CN-2026-A}. */
    public static String series(CallReference call) {
        return call.prefix() + "-" + call.year() + "-A";
    }

    /** The application with that number in the series of the call. */
    public static ApplicationReference of(CallReference call, int number) {
        return new ApplicationReference(series(call) + String.format(Locale.ROOT, "-%04d", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
