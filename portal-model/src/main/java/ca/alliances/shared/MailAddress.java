package ca.alliances.shared;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it, and whether mail can go there: the one rule for all that is written down and written to. */
public final class MailAddress {
    private static final String WORD = "[\\p{ASCII}&&[^\\s@.<>,;:\"\\\\()\\[\\]\\p{Cntrl}]]+";
    private static final String LABEL = "\\p{Alnum}(?:[\\p{Alnum}-]{0,61}\\p{Alnum})?";
    private static final Pattern FORM = Pattern.compile(
            "(?=[^@]{1,64}@.{1,189}$)" + WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    private MailAddress() {}

    /** The address as mail needs it, a domain with accents in its plain form; nothing when no mail can go there. */
    public static Optional<String> deliverable(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String address = typed.strip();
        int at = address.indexOf('@') + 1;
        return plainDomain(address.substring(at))
                .map(domain -> address.substring(0, at) + domain)
                .filter(plain -> FORM.matcher(plain).matches());
    }

    private static Optional<String> plainDomain(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
