package ca.alliances.concertation.web;

import ca.alliances.concertation.MandateView;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.MandateKeeping;
import ca.alliances.concertation.boundary.MemberKeeping;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Ends a mandate earlier than was planned, or gives it another substitute. */
@Named
@RequestScoped
public class MandateEndPage {
    @Inject
    private MandateKeeping boundary;

    @Inject
    private MemberKeeping members;

    private final String reference = AddressValue.of("ref");
    private MandateView mandate;
    private List<SelectItem> people = List.of();
    private Long version;
    private LocalDate lastDay;
    private String why;
    private String substitute;
    private LocalDate from;
    private String cause;

    /** Reads what the page shows and what can be chosen, early enough to check the choices of a posted form. */
    @PostConstruct
    void readChoices() {
        mandate = boundary.existing(reference);
        people = members.known().stream()
                .map(each -> new SelectItem(each.reference().value(), each.name()))
                .toList();
    }

    /** Keeps which version is shown. */
    public void fill() {
        version = mandate.version();
    }

    /** Ends it and leads back to the seat. */
    public String end() {
        boundary.end(reference, lastDay, why, version);
        return seat();
    }

    /** Gives it another substitute and leads back to the seat. */
    public String replace() {
        MemberReference other = substitute == null || substitute.isEmpty() ? null : new MemberReference(substitute);
        boundary.replace(reference, other, from, cause);
        return seat();
    }

    private String seat() {
        return "/mandatary/table/seat?faces-redirect=true&ref=" + mandate.seat();
    }

    /** The mandate. */
    public MandateView getMandate() {
        return mandate;
    }

    /** Members to choose from. */
    public List<SelectItem> getPeople() {
        return people;
    }

    /** Version that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** Last day. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** From the form. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Why it ends. */
    public String getWhy() {
        return why;
    }

    /** From the form. */
    public void setWhy(String why) {
        this.why = why;
    }

    /** Reference of the next substitute, or none. */
    public String getSubstitute() {
        return substitute;
    }

    /** From the form. */
    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    /** From when. */
    public LocalDate getFrom() {
        return from;
    }

    /** From the form. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Why the substitute changes. */
    public String getCause() {
        return cause;
    }

    /** From the form. */
    public void setCause(String cause) {
        this.cause = cause;
    }
}
