package ca.alliances.concertation.web;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberProfile;
import java.time.LocalDate;
import java.util.Locale;

/** What a person types of a member. */
public class MemberForm {
    private String legalName;
    private String publicName;
    private ContactWay way;
    private String email;
    private String phone;
    private String address;
    private String language = Locale.FRENCH.getLanguage();
    private String account;
    private LocalDate consentedOn;

    /** Shows what is kept. */
    void show(MemberProfile profile) {
        legalName = profile.legalName();
        publicName = profile.publicName();
        way = profile.way();
        email = profile.email();
        phone = profile.phone();
        address = profile.address();
        language = profile.language().getLanguage();
        account = profile.account();
        consentedOn = profile.consentedOn();
    }

    /** What was typed. */
    MemberProfile profile() {
        Locale chosen = Locale.ENGLISH.getLanguage().equals(language) ? Locale.ENGLISH : Locale.FRENCH;
        return new MemberProfile(legalName, publicName, way, email, phone, address, chosen, account, consentedOn);
    }

    /** Legal name. */
    public String getLegalName() {
        return legalName;
    }

    /** From the form. */
    public void setLegalName(String legalName) {
        this.legalName = legalName;
    }

    /** Name of his choice. */
    public String getPublicName() {
        return publicName;
    }

    /** From the form. */
    public void setPublicName(String publicName) {
        this.publicName = publicName;
    }

    /** How he is reached. */
    public ContactWay getWay() {
        return way;
    }

    /** From the form. */
    public void setWay(ContactWay way) {
        this.way = way;
    }

    /** E-mail address. */
    public String getEmail() {
        return email;
    }

    /** From the form. */
    public void setEmail(String email) {
        this.email = email;
    }

    /** Telephone. */
    public String getPhone() {
        return phone;
    }

    /** From the form. */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Postal address. */
    public String getAddress() {
        return address;
    }

    /** From the form. */
    public void setAddress(String address) {
        this.address = address;
    }

    /** In which language he is written to. */
    public String getLanguage() {
        return language;
    }

    /** From the form. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** Subject of his login, or none. */
    public String getAccount() {
        return account;
    }

    /** From the form. */
    public void setAccount(String account) {
        this.account = account;
    }

    /** Since when he agrees to be named in public, or not. */
    public LocalDate getConsentedOn() {
        return consentedOn;
    }

    /** From the form. */
    public void setConsentedOn(LocalDate consentedOn) {
        this.consentedOn = consentedOn;
    }
}
