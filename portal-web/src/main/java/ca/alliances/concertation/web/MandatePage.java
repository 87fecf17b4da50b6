package ca.alliances.concertation.web;

import ca.alliances.concertation.Designation;
import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Office;
import ca.alliances.concertation.SeatView;
import ca.alliances.concertation.boundary.MandateKeeping;
import ca.alliances.concertation.boundary.MemberKeeping;
import ca.alliances.concertation.boundary.Seats;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gives a seat to somebody. */
@Named
@RequestScoped
public class MandatePage {
    @Inject
    private MandateKeeping boundary;

    @Inject
    private Seats seats;

    @Inject
    private MemberKeeping members;

    @Inject
    private Clock clock;

    private final String reference = AddressValue.of("ref");
    private SeatView seat;
    private List<SelectItem> people = List.of();
    private String member;
    private String substitute;
    private LocalDate from;
    private LocalDate to;
    private String designatedBy;
    private Designation designation;
    private Office office = Office.MEMBER;

    /** Reads what can be chosen, early enough to check the choices of a posted form. */
    @PostConstruct
    void readChoices() {
        seat = seats.existing(reference);
        people = members.known().stream()
                .map(each -> new SelectItem(each.reference().value(), each.name()))
                .toList();
    }

    /** Proposes today; a posted form keeps what was typed. */
    public void fill() {
        from = Quebec.date(clock.instant());
    }

    /** Writes it down and leads back to the table. */
    public String begin() {
        MemberReference other = substitute == null || substitute.isEmpty() ? null : new MemberReference(substitute);
        boundary.begin(
                reference,
                new MandateTerms(new MemberReference(member), other, from, to, designatedBy, designation, office));
        return "/mandatary/table/view?faces-redirect=true&ref=" + seat.table();
    }

    /** The seat. */
    public SeatView getSeat() {
        return seat;
    }

    /** Members to choose from. */
    public List<SelectItem> getPeople() {
        return people;
    }

    /** Ways to a seat to choose from. */
    public Designation[] getDesignations() {
        return Designation.values();
    }

    /** What one does at the table, to choose from. */
    public Office[] getOffices() {
        return Office.values();
    }

    /** Reference of who sits. */
    public String getMember() {
        return member;
    }

    /** From the form. */
    public void setMember(String member) {
        this.member = member;
    }

    /** Reference of who may sit in his place, or none. */
    public String getSubstitute() {
        return substitute;
    }

    /** From the form. */
    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** From the form. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day, or none. */
    public LocalDate getTo() {
        return to;
    }

    /** From the form. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Who designated him. */
    public String getDesignatedBy() {
        return designatedBy;
    }

    /** From the form. */
    public void setDesignatedBy(String designatedBy) {
        this.designatedBy = designatedBy;
    }

    /** How. */
    public Designation getDesignation() {
        return designation;
    }

    /** From the form. */
    public void setDesignation(Designation designation) {
        this.designation = designation;
    }

    /** What he does at the table. */
    public Office getOffice() {
        return office;
    }

    /** From the form. */
    public void setOffice(Office office) {
        this.office = office;
    }
}
