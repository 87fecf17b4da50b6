package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.Files;
import ca.alliances.intake.RuleCheck;
import ca.alliances.review.ReviewSummary;
import ca.alliances.review.boundary.Committees;
import ca.alliances.review.boundary.Scores;
import ca.alliances.shared.Money;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Records what the committee advises, with what the rules say to the amount. When scores or the file changed meanwhile, what was typed stays
 * and the page shows what is there now.
 */
@Named
@RequestScoped
public class RecommendPage {
    private static final List<String> STANDS = List.of("FOR", "AGAINST");

    @Inject
    private Committees committees;

    @Inject
    private Scores scores;

    @Inject
    private Files files;

    private String reference = AddressValue.of("ref");
    private long version;
    private long seen;
    private boolean overtaken;
    private ApplicationView file;
    private ReviewSummary summary;
    private String stand;
    private Money amount;
    private String conditions;
    private String advice;
    private String quorumReason;

    /** Reads what the page shows. */
    public void load() {
        readVersions();
        amount = file.requested();
    }

    private void readVersions() {
        version = getFile().version();
        seen = getSummary().version();
    }

    /** Shows what the rules say to the amount that was typed; nothing is recorded. */
    public String look() {
        return null;
    }

    /** Records it. */
    public String recommend() {
        committees.recommend(
                new ApplicationReference(reference),
                version,
                seen,
                new Committees.Advice("FOR".equals(stand), amount, conditions, advice, quorumReason));
        Notices.tell("review.recommended");
        return "/mandatary/review/summary?faces-redirect=true&ref=" + reference;
    }

    /** Shows what is there now. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        overtaken = true;
        file = null;
        summary = null;
        readVersions();
    }

    /** What the rules say to the amount. */
    public List<RuleCheck> getChecks() {
        return committees.checks(
                new ApplicationReference(reference), amount == null ? getFile().requested() : amount);
    }

    /** Scores and members. */
    public ReviewSummary getSummary() {
        if (summary == null) {
            summary = scores.summary(new ApplicationReference(reference));
        }
        return summary;
    }

    /** The file. */
    public ApplicationView getFile() {
        if (file == null) {
            file = files.existing(new ApplicationReference(reference));
        }
        return file;
    }

    /** Scores or the file have changed meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** For or against. */
    public List<String> getStands() {
        return STANDS;
    }

    /** For or against. */
    public String getStand() {
        return stand;
    }

    /** From the form. */
    public void setStand(String stand) {
        this.stand = stand;
    }

    /** How much. */
    public Money getAmount() {
        return amount;
    }

    /** From the form. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** One a line. */
    public String getConditions() {
        return conditions;
    }

    /** From the form. */
    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    /** In words. */
    public String getAdvice() {
        return advice;
    }

    /** From the form. */
    public void setAdvice(String advice) {
        this.advice = advice;
    }

    /** Why without a quorum. */
    public String getQuorumReason() {
        return quorumReason;
    }

    /** From the form. */
    public void setQuorumReason(String quorumReason) {
        this.quorumReason = quorumReason;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** The version of the scores that the page shows. */
    public long getSeen() {
        return seen;
    }

    /** The version of the scores that the page showed. */
    public void setSeen(long seen) {
        this.seen = seen;
    }
}
