package ca.alliances.organization;

import ca.alliances.shared.MailAddress;
import ca.alliances.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
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

    /** @throws RuleViolation {@code organization.contact-missing}; {@code organization.contact-email} when no mail can go to the address */
    public Contact(String name, String email, String phone, String address) {
        if (name == null || name.isBlank() || email == null || email.isBlank()) {
            throw new RuleViolation("organization.contact-missing");
        }
        this.name = name.strip();
        this.email = MailAddress.deliverable(email).orElseThrow(() -> new RuleViolation("organization.contact-email"));
        this.phone = phone;
        this.address = address;
    }

    /** All that it says, so that two can be compared. */
    List<String> lines() {
        return List.of(name, email, phone().orElse(""), address().orElse(""));
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
