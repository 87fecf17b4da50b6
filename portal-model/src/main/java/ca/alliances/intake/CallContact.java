package ca.alliances.intake;

import ca.alliances.shared.MailAddress;
import ca.alliances.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Whom applicants ask about a call: the service or the person that the tenant makes known for it. */
@Embeddable
public class CallContact {
    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    /** For JPA. */
    protected CallContact() {}

    /** @throws RuleViolation {@code intake.contact-missing} without a name or an address to which mail can go; the telephone may be {@code null} */
    public CallContact(String name, String email, String phone) {
        if (name == null || name.isBlank()) {
            throw new RuleViolation("intake.contact-missing");
        }
        this.name = name.strip();
        this.email = MailAddress.deliverable(email).orElseThrow(() -> new RuleViolation("intake.contact-missing"));
        this.phone = phone == null || phone.isBlank() ? null : phone.strip();
    }

    /** The service or the person. */
    public String name() {
        return name;
    }

    /** E-mail address. */
    public String email() {
        return email;
    }

    /** Telephone, if given. */
    public Optional<String> phone() {
        return Optional.ofNullable(phone);
    }
}
