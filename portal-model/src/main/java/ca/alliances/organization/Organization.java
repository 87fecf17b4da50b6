package ca.alliances.organization;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/** An organization as one tenant knows it: it asks for money there. Its profile may change at any time. */
@Entity
@Table(name = "organization")
@NamedQuery(name = Organization.BY_REFERENCE, query = "select o from Organization o where o.reference = :reference")
public class Organization extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "Organization.byReference";

    private static final int LONGEST_MISSION = 4_000;

    @Column(name = "reference")
    private OrganizationReference reference;

    @Column(name = "legal_name")
    private String legalName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganizationKind kind;

    @Column(name = "neq")
    private Neq neq;

    @Column(name = "mission")
    private String mission;

    @Embedded
    private Contact contact;

    /** For JPA. */
    protected Organization() {}

    /** A new profile; the number is {@code null} for those who have none. */
    public Organization(
            OrganizationReference reference, String legalName, OrganizationKind kind, Neq neq, Contact contact) {
        this.reference = reference;
        identify(legalName, kind, neq);
        this.contact = contact;
    }

    /**
     * Says who it is in law.
     *
     * @throws RuleViolation {@code organization.name-missing}, {@code organization.neq-missing}
     */
    public void identify(String name, OrganizationKind newKind, Neq newNeq) {
        if (name == null || name.isBlank() || name.strip().length() > 200) {
            throw new RuleViolation("organization.name-missing");
        }
        newKind.requireNeq(newNeq);
        legalName = name.strip();
        kind = newKind;
        neq = newNeq;
    }

    /** Says what it does. */
    public void describe(String newMission) {
        if (newMission != null && newMission.length() > LONGEST_MISSION) {
            throw new RuleViolation("organization.mission-too-long", LONGEST_MISSION);
        }
        mission = newMission;
    }

    /** Says who answers for it. */
    public void answerBy(Contact newContact) {
        contact = newContact;
    }

    /** Public name. */
    public OrganizationReference reference() {
        return reference;
    }

    /** Name in law. */
    public String legalName() {
        return legalName;
    }

    /** What it is in law. */
    public OrganizationKind kind() {
        return kind;
    }

    /** Enterprise number, if it has one. */
    public Optional<Neq> neq() {
        return Optional.ofNullable(neq);
    }

    /** What it does, once that is said. */
    public Optional<String> mission() {
        return Optional.ofNullable(mission);
    }

    /** Who answers for it. */
    public Contact contact() {
        return contact;
    }
}
