package ca.alliances.funding;

import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import java.util.regex.Pattern;

/** Public name of a share: the year in which it starts and its territory or purpose, {@code 2026-950}. */
public record ShareReference(String value) {
    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-[A-Za-z0-9-]{1,40}");

    /** @throws NotFound when it cannot name a share */
    public ShareReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** The share of that year for that territory or purpose. */
    public static ShareReference of(FiscalYear year, String part) {
        return new ShareReference(year.start() + "-" + part);
    }

    @Override
    public String toString() {
        return value;
    }
}
