package ca.alliances.concertation.web;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.DeclaredInterests;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberView;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.boundary.InterestsOfYear;
import ca.alliances.concertation.boundary.MemberKeeping;
import ca.alliances.concertation.boundary.Tables;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Writes down who sits at tables and how he is reached. */
@Named
@RequestScoped
public class MemberPage {
    @Inject
    private MemberKeeping boundary;

    @Inject
    private Tables tables;

    @Inject
    private InterestsOfYear interests;

    /** Reference of a member, or code of the table for which a new one is written down. */
    private final String reference = AddressValue.of("ref");

    private final MemberForm form = new MemberForm();
    private MemberView member;
    private Map<String, String> accounts = Map.of();
    private Long version;
    private String drawn;

    /** Reads what can be chosen, early enough to check the choices of a posted form. */
    @PostConstruct
    void readChoices() {
        accounts = boundary.accounts();
        if (!TableCode.isOne(reference)) {
            member = boundary.existing(new MemberReference(reference));
        } else if (!tables.view(new TableCode(reference), null).kept()) {
            throw new NotFound();
        }
    }

    /** Shows what is kept; a posted form keeps what was typed. */
    public void fill() {
        if (member == null) {
            drawn = MemberReference.random().value();
        } else {
            version = member.version();
            form.show(member.profile());
        }
    }

    /** Keeps it and leads to the table. */
    public String save() {
        if (member == null) {
            boundary.write(new MemberReference(drawn), new TableCode(reference), form.profile());
        } else {
            boundary.change(member.reference(), form.profile(), version);
        }
        return "/mandatary/table/view?faces-redirect=true&ref=" + getCode();
    }

    /** Code of the table for which he is written down. */
    public String getCode() {
        return member == null ? reference : member.table().value();
    }

    /** What he declared of his interests. */
    public List<DeclaredInterests> getDeclared() {
        return member == null ? List.of() : interests.of(member.reference());
    }

    /** The member, {@code null} for a new one. */
    public MemberView getMember() {
        return member;
    }

    /** What is typed. */
    public MemberForm getForm() {
        return form;
    }

    /** Logins to choose from. */
    public Map<String, String> getAccounts() {
        return accounts;
    }

    /** Ways to be reached, to choose from. */
    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    /** Languages to choose from. */
    public List<String> getLanguages() {
        return List.of("fr", "en");
    }

    /** Version that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** Reference that a new member gets, so that a form sent twice makes one. */
    public String getDrawn() {
        return drawn;
    }

    /** From the form. */
    public void setDrawn(String drawn) {
        this.drawn = drawn;
    }
}
