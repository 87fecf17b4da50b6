package ca.alliances.organization;

import ca.alliances.shared.Act;
import ca.alliances.shared.PlatformWide;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * An organization that asks for money. It belongs to the platform: it may apply in several tenants, and a tenant sees it only through what
 * it asks for there (ADR 0007). Its profile may change at any time.
 */
@Entity
@Table(name = "organization")
public class Organization implements PlatformWide {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MISSION = 4_000;

    @Id
    @Column(name = "reference")
    private String reference;

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

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Organization() {}

    /** A new profile; the number is {@code null} for those who have none. */
    public Organization(
            OrganizationReference reference, String legalName, OrganizationKind kind, Neq neq, Contact contact) {
        this.reference = reference.value();
        identify(legalName, kind, neq);
        this.contact = contact;
    }

    /** A new organization that says this of itself, registered by that act. */
    public Organization(OrganizationReference reference, OrganizationProfile profile, Act act) {
        this.reference = reference.value();
        registeredBy = act.actor();
        registeredAt = act.at();
        present(profile);
    }

    /**
     * Takes over what it says of itself.
     *
     * @throws RuleViolation {@code organization.name-missing}, {@code organization.neq-missing}, {@code shared.text-too-long}
     */
    public void present(OrganizationProfile profile) {
        identify(profile.legalName(), profile.kind(), profile.neq());
        describe(profile.mission());
        contact = profile.contact();
    }

    private void identify(String name, OrganizationKind newKind, Neq newNeq) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RuleViolation("organization.name-missing");
        }
        newKind.requireNeq(newNeq);
        legalName = name.strip();
        kind = newKind;
        neq = newNeq;
    }

    private void describe(String newMission) {
        mission = TypedText.atMost(LONGEST_MISSION, newMission);
    }

    /** The whole profile. */
    public OrganizationProfile profile() {
        return new OrganizationProfile(legalName, kind, neq, mission, contact);
    }

    /** Who registered it and when, if that was not before it was kept. */
    public Optional<Act> registration() {
        return Optional.ofNullable(registeredBy).map(actor -> new Act(actor, registeredAt));
    }

    /** Public name. */
    public OrganizationReference reference() {
        return new OrganizationReference(reference);
    }

    /** The version that a page shows and hands back. */
    public long version() {
        return version;
    }

    /** @throws RuleViolation {@code shared.changed-meanwhile} when the page showed another version */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
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
