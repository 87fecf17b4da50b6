package ca.alliances.organization;

import ca.alliances.shared.MailAddress;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;

/** Who answers for an organization and how to reach it. */
@Embeddable
public class Contact {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_ADDRESS = 500;

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

    /**
     * A person with what is known of how to reach it.
     *
     * @throws RuleViolation {@code organization.contact-missing}; {@code organization.contact-email} when no mail can go to the address;
     *     {@code shared.text-too-long}
     */
    public Contact(String name, String email, String phone, String address) {
        this.name = TypedText.required(LONGEST_NAME, name, "organization.contact-missing");
        if (email == null || email.isBlank()) {
            throw new RuleViolation("organization.contact-missing");
        }
        this.email = MailAddress.deliverable(email).orElseThrow(() -> new RuleViolation("organization.contact-email"));
        this.phone = TypedText.atMost(LONGEST_PHONE, phone);
        this.address = TypedText.atMost(LONGEST_ADDRESS, address);
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
