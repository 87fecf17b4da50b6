package ca.alliances.concertation;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who sits at tables of a tenant, with a login or without one. Whether he speaks from lived experience is not written here: his seats
 * say it.
 */
@Entity
@Table(name = "table_member")
@NamedQuery(name = TableMember.BY_REFERENCE, query = "select m from TableMember m where m.reference = :reference")
@NamedQuery(name = TableMember.OF_ACCOUNT, query = "select m.reference from TableMember m where m.account = :subject")
public class TableMember extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "TableMember.byReference";

    /** Named query with parameter {@code subject}: the reference of who has that login. */
    public static final String OF_ACCOUNT = "TableMember.ofAccount";

    @Column(name = "reference", updatable = false)
    private MemberReference reference;

    @Column(name = "table_code", updatable = false)
    private TableCode table;

    @Column(name = "legal_name")
    private String legalName;

    @Column(name = "public_name")
    private String publicName;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private ContactWay way;

    @Column(name = "email")
    private String email;

    @Column(name = "phone")
    private String phone;

    @Column(name = "address")
    private String address;

    @Column(name = "language")
    private String language;

    @Column(name = "account_subject")
    private String account;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    /** For JPA. */
    protected TableMember() {}

    /** Somebody whom who keeps that table writes down. */
    public TableMember(MemberReference reference, TableCode table, MemberProfile profile) {
        this.reference = reference;
        this.table = table;
        change(profile);
    }

    /** Takes over what is known of him now. */
    public final void change(MemberProfile profile) {
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

    /** As others name him. */
    public MemberReference reference() {
        return reference;
    }

    /** For which table he was written down. */
    public TableCode table() {
        return table;
    }

    /** What is known of him. */
    public MemberProfile profile() {
        return new MemberProfile(
                legalName, publicName, way, email, phone, address, new Locale(language), account, consentedOn);
    }

    /** How he is reached, by the name of his choice. */
    public MemberContact contact() {
        return new MemberContact(
                way, publicName == null ? legalName : publicName, email, phone, address, new Locale(language));
    }
}
