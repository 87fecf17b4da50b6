package ca.alliances.concertation;

import ca.alliances.shared.MailAddress;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What is known of a member, and how he is reached.
 *
 * @param publicName by which he wants to be called, {@code null} for none of his choice
 * @param way in which he is reached; what it needs is there
 * @param language in which he is written to: French, or English
 * @param account subject of his login, {@code null} without one
 * @param consentedOn since when he agrees to be named in public, {@code null} when he does not
 */
public record MemberProfile(
        String legalName,
        String publicName,
        ContactWay way,
        String email,
        String phone,
        String address,
        Locale language,
        String account,
        LocalDate consentedOn) {
    private static final int LONG_NAME = 200;
    private static final int LONG_PHONE = 40;
    private static final int LONG_ADDRESS = 500;

    /**
     * @throws RuleViolation {@code concertation.name-missing}, {@code concertation.way-missing}, {@code concertation.email-wrong},
     *     {@code concertation.email-missing}, {@code concertation.phone-missing}, {@code concertation.address-missing}
     */
    public MemberProfile {
        legalName = TypedText.required(LONG_NAME, legalName, "concertation.name-missing");
        publicName = TypedText.atMost(LONG_NAME, publicName);
        email = email == null || email.isBlank()
                ? null
                : MailAddress.deliverable(email).orElseThrow(() -> new RuleViolation("concertation.email-wrong"));
        phone = TypedText.atMost(LONG_PHONE, phone);
        address = TypedText.atMost(LONG_ADDRESS, address);
        account = account == null || account.isBlank() ? null : account;
        language = language == null ? Locale.FRENCH : language;
        requireReachable(way, email, phone, address);
    }

    private static void requireReachable(ContactWay way, String email, String phone, String address) {
        if (way == null) {
            throw new RuleViolation("concertation.way-missing");
        }
        String needed =
                switch (way) {
                    case EMAIL -> email;
                    case PHONE -> phone;
                    case LETTER -> address;
                };
        if (needed == null) {
            throw new RuleViolation("concertation."
                    + switch (way) {
                        case EMAIL -> "email";
                        case PHONE -> "phone";
                        case LETTER -> "address";
                    }
                    + "-missing");
        }
    }
}
