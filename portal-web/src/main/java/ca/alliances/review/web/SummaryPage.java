package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.review.RecommendationView;
import ca.alliances.review.ReviewSummary;
import ca.alliances.review.boundary.Committees;
import ca.alliances.review.boundary.Scores;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where the committee stands with a file, and what it advised before. */
@Named
@RequestScoped
public class SummaryPage {
    @Inject
    private Scores scores;

    @Inject
    private Committees committees;

    private String reference = AddressValue.of("ref");
    private ReviewSummary summary;
    private List<RecommendationView> advices = List.of();

    /** Reads what the page shows. */
    public void load() {
        summary = scores.summary(new ApplicationReference(reference));
        advices = committees.all(new ApplicationReference(reference));
    }

    /** Scores and members. */
    public ReviewSummary getSummary() {
        return summary;
    }

    /** Every advice on the file, the last one first. */
    public List<RecommendationView> getAdvices() {
        return advices;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
