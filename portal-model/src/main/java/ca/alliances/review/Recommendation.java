package ca.alliances.review;

import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a committee advises on a file: for or against, with which amount, on which conditions. */
@Embeddable
public class Recommendation {
    @Column(name = "favourable")
    private Boolean favourable;

    @Column(name = "amount")
    private Money amount;

    @Column(name = "conditions")
    private String conditions;

    @Column(name = "advice")
    private String advice;

    @Column(name = "quorum_reason")
    private String quorumReason;

    @Column(name = "average")
    private Integer average;

    @Column(name = "recommended_by")
    private String by;

    @Column(name = "recommended_at")
    private Instant at;

    /** For JPA. */
    protected Recommendation() {}

    /**
     * An advice.
     *
     * @param amount in favour only; against it is nothing
     * @param conditions one a line
     * @param quorumReason why it is recorded without a quorum, or {@code null}
     */
    public Recommendation(
            boolean favourable,
            Money amount,
            String conditions,
            String advice,
            String quorumReason,
            Points average,
            Act act) {
        this.favourable = favourable;
        this.amount = favourable && amount != null ? amount : Money.ZERO;
        this.conditions = TypedText.atMost(4_000, conditions);
        this.advice = TypedText.required(4_000, advice, "review.advice-missing");
        this.quorumReason = TypedText.atMost(1_000, quorumReason);
        this.average = average.hundredths();
        this.by = act.actor();
        this.at = act.at();
    }

    /** For. */
    public boolean isFavourable() {
        return favourable;
    }

    /** With which amount; nothing when against. */
    public Money amount() {
        return amount;
    }

    /** On which conditions. */
    public List<String> conditions() {
        return conditions == null
                ? List.of()
                : conditions
                        .lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /** In words. */
    public String advice() {
        return advice;
    }

    /** Why it was recorded without a quorum, if it was. */
    public Optional<String> quorumReason() {
        return Optional.ofNullable(quorumReason);
    }

    /** Mean of the members' totals. */
    public Points average() {
        return new Points(average);
    }

    /** When it was recorded. */
    public Instant at() {
        return at;
    }
}
