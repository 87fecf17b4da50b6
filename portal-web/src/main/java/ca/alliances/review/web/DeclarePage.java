package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.review.ReviewLine;
import ca.alliances.review.boundary.Reviews;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A member says whether he has an interest in a file, before it opens; or later, when he finds out. */
@Named
@RequestScoped
public class DeclarePage {
    @Inject
    private Reviews reviews;

    private String reference = AddressValue.of("ref");
    private String reason;
    private ReviewLine line;
    private List<String> yearly = List.of();

    /** Reads what the page shows. */
    public void load() {
        line = reviews.existing(new ApplicationReference(reference));
        yearly = reviews.yearlyHints(new ApplicationReference(reference));
    }

    /** No interest: the file opens. */
    public String none() {
        reviews.declareNoInterest(new ApplicationReference(reference));
        return "/mandatary/review/score?faces-redirect=true&ref=" + reference;
    }

    /** An interest: the file is gone. */
    public String recuse() {
        reviews.recuse(new ApplicationReference(reference), reason);
        Notices.tell("review.recused-now");
        return "/mandatary/review/list?faces-redirect=true";
    }

    /** The file, as far as it may be known. */
    public ReviewLine getLine() {
        return line;
    }

    /** What the member declared for the year and names the organization. */
    public List<String> getYearly() {
        return yearly;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Of what kind the interest is. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
