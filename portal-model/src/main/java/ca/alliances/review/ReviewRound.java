package ca.alliances.review;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One time that a file is before its committee: open until the committee's recommendation is recorded, then fixed. A file that comes back
 * gets another round.
 */
@Entity
@Table(name = "review_round")
@NamedQuery(
        name = ReviewRound.OF_FILE,
        query = "select r from ReviewRound r where r.application = :reference order by r.number desc")
public class ReviewRound extends TenantOwned {
    /** Named query with parameter {@code reference}; the last one first. */
    public static final String OF_FILE = "ReviewRound.ofFile";

    @Column(name = "application_reference")
    private ApplicationReference application;

    @Column(name = "number")
    private int number;

    @Column(name = "committee")
    private String committee;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private Recommendation recommendation;

    /** For JPA. */
    protected ReviewRound() {}

    /** The file comes before that committee. */
    public ReviewRound(ApplicationReference application, int number, String committee, Act act) {
        this.application = application;
        this.number = number;
        this.committee = committee;
        this.openedBy = act.actor();
        this.openedAt = act.at();
    }

    /**
     * Records what the committee advises, which ends the round.
     *
     * @param requested the most that may be advised
     * @throws RuleViolation {@code review.round-over}, {@code review.quorum-missing}, {@code review.amount-too-high},
     *     {@code review.amount-missing}
     */
    public void recommend(Recommendation advice, Money requested, Quorum quorum) {
        requireMayRecommend(advice, requested, quorum);
        recommendation = advice;
    }

    /** The same without recording it. */
    public void requireMayRecommend(Recommendation advice, Money requested, Quorum quorum) {
        requireOpen();
        if (!quorum.isReached() && advice.quorumReason().isEmpty()) {
            throw new RuleViolation("review.quorum-missing", quorum.present(), quorum.needed());
        }
        if (advice.isFavourable() && !advice.amount().isPositive()) {
            throw new RuleViolation("review.amount-missing");
        }
        if (advice.amount().exceeds(requested)) {
            throw new RuleViolation("review.amount-too-high", advice.amount(), requested);
        }
    }

    /** @throws RuleViolation {@code review.round-over} */
    public void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("review.round-over");
        }
    }

    /** Whether the committee still works on it. */
    public boolean isOpen() {
        return recommendation == null;
    }

    /** The file. */
    public ApplicationReference application() {
        return application;
    }

    /** Which time it is, from 1. */
    public int number() {
        return number;
    }

    /** Name of the committee. */
    public String committee() {
        return committee;
    }

    /** Since when. */
    public Instant openedAt() {
        return openedAt;
    }

    /** What the committee advised, once it did. */
    public Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommendation);
    }
}
