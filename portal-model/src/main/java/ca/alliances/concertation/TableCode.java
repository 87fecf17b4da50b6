package ca.alliances.concertation;

import ca.alliances.shared.NotFound;
import java.util.regex.Pattern;

/** The short name of a table in its tenant, in addresses and before the numbers of its resolutions: {@code HCN}; two to eight capitals and figures. */
public record TableCode(String value) implements Comparable<TableCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}");

    /** @throws NotFound when it cannot name a table */
    public TableCode {
        if (!isOne(value)) {
            throw new NotFound();
        }
    }

    /** Whether that text could name a table. */
    public static boolean isOne(String value) {
        return value != null && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(TableCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
