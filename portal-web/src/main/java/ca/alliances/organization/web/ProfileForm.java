package ca.alliances.organization.web;

import ca.alliances.organization.Contact;
import ca.alliances.organization.Neq;
import ca.alliances.organization.OrganizationKind;
import ca.alliances.organization.OrganizationProfile;

/** What a person types of the profile of an organization. */
public class ProfileForm {
    private String legalName;
    private OrganizationKind kind;
    private Neq neq;
    private String mission;
    private String contactName;
    private String contactEmail;
    private String contactPhone;
    private String address;

    /** Shows what is kept. */
    void show(OrganizationProfile profile) {
        legalName = profile.legalName();
        kind = profile.kind();
        neq = profile.neq();
        mission = profile.mission();
        contactName = profile.contact().name();
        contactEmail = profile.contact().email();
        contactPhone = profile.contact().phone().orElse(null);
        address = profile.contact().address().orElse(null);
    }

    /** What was typed, as a profile. */
    OrganizationProfile profile() {
        return new OrganizationProfile(
                legalName, kind, neq, mission, new Contact(contactName, contactEmail, contactPhone, address));
    }

    /** What an organization may be. */
    public OrganizationKind[] getKinds() {
        return OrganizationKind.values();
    }

    /** Name in law. */
    public String getLegalName() {
        return legalName;
    }

    /** Name in law. */
    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    /** What it is in law. */
    public OrganizationKind getKind() {
        return kind;
    }

    /** What it is in law. */
    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    /** Enterprise number. */
    public Neq getNeq() {
        return neq;
    }

    /** Enterprise number. */
    public void setNeq(Neq neq) {
        this.neq = neq;
    }

    /** What it does. */
    public String getMission() {
        return mission;
    }

    /** What it does. */
    public void setMission(String mission) {
        this.mission = mission;
    }

    /** Who answers for it. */
    public String getContactName() {
        return contactName;
    }

    /** Who answers for it. */
    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    /** How to reach that person. */
    public String getContactEmail() {
        return contactEmail;
    }

    /** How to reach that person. */
    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    /** By telephone. */
    public String getContactPhone() {
        return contactPhone;
    }

    /** By telephone. */
    public void setContactPhone(String contactPhone) {
        this.contactPhone = contactPhone;
    }

    /** Postal address. */
    public String getAddress() {
        return address;
    }

    /** Postal address. */
    public void setAddress(String address) {
        this.address = address;
    }
}
