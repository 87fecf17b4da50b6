package ca.alliances.shared;

import java.util.regex.Pattern;

/** What the portal made up to name a row in addresses, such as a role or a letter: at most 36 plain characters, all else names nothing. */
public record RandomReference(String value) {
    private static final Pattern FORM = Pattern.compile("[!-~]{1,36}");

    /** @throws NotFound when it cannot name anything */
    public RandomReference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }
}
