package ca.alliances.notification;

import ca.alliances.shared.MailAddress;
import ca.alliances.shared.RuleViolation;
import java.util.Locale;

/** To whom a letter goes and in which language; a name that is not known is empty. */
public record Recipient(String email, String name, Locale language) {
    private static final int LONGEST_NAME = 200;

    /** @throws RuleViolation {@code notification.address} when that is no address to which mail can go */
    public Recipient {
        email = MailAddress.deliverable(email).orElseThrow(() -> new RuleViolation("notification.address"));
        name = name == null ? "" : OneLine.of(name, LONGEST_NAME);
        language = language != null && "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
