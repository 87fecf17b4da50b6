package ca.alliances.review;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What a member of a committee says of his interest in a file, before it opens to him. None may become one later, never the other way round. */
@Entity
@Table(name = "interest_declaration")
public class InterestDeclaration extends TenantOwned {
    private static final int LONGEST = 1_000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private ReviewRound round;

    @Column(name = "application_reference")
    private ApplicationReference application;

    @Column(name = "subject")
    private String subject;

    @Column(name = "interest")
    private boolean interest;

    @Column(name = "reason")
    private String reason;

    @Column(name = "declared_at")
    private Instant at;

    /** For JPA. */
    protected InterestDeclaration() {}

    /** Who acts has no interest in the file. */
    public InterestDeclaration(ReviewRound round, Act act) {
        this.round = round;
        this.application = round.application();
        this.subject = act.actor();
        this.at = act.at();
    }

    /** Who declared has an interest after all, for that general reason. */
    public void recuse(String why, Act act) {
        reason = TypedText.required(LONGEST, why, "review.interest-reason-missing");
        interest = true;
        at = act.at();
    }

    /** Whether it keeps the person away. */
    public boolean isInterest() {
        return interest;
    }

    /** Who declared. */
    public String subject() {
        return subject;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** Of what kind the interest is. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
