package ca.alliances.organization;

import ca.alliances.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Who answers for an organization and how to reach it. */
@Embeddable
public class Contact {
    @Column(name = "contact_name")
    private String name;

    @Column(name = "contact_email")
    private String email;

    @Column(name = "contact_phone")
    private String phone;

    @Column(name = "address")
    private String address;

    /** For JPA. */
    protected Contact() {}

    /** @throws RuleViolation {@code organization.contact-missing} without a name or an e-mail address */
    public Contact(String name, String email, String phone, String address) {
        if (name == null || name.isBlank() || email == null || !email.contains("@")) {
            throw new RuleViolation("organization.contact-missing");
        }
        this.name = name.strip();
        this.email = email.strip();
        this.phone = phone;
        this.address = address;
    }

    /** The person. */
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

    /** Postal address, if given. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
