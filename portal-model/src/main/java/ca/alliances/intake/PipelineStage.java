package ca.alliances.intake;

import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** One level through which the applications of a call go, in order: a body that reviews or decides. Fixed once the call is published. */
@Entity
@Table(name = "pipeline_stage")
public class PipelineStage extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "position")
    private int position;

    @Column(name = "body_name")
    private String bodyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StageKind kind;

    @Column(name = "from_amount")
    private Money fromAmount;

    /** For JPA. */
    protected PipelineStage() {}

    PipelineStage(Call call, int position, String bodyName, StageKind kind, Money fromAmount) {
        if (bodyName == null || bodyName.isBlank()) {
            throw new RuleViolation("intake.stage-body");
        }
        this.call = call;
        this.position = position;
        this.bodyName = bodyName.strip();
        this.kind = kind;
        this.fromAmount = fromAmount;
    }

    /** Whether a request of that amount goes through this level. */
    public boolean concerns(Money requested) {
        return fromAmount == null || !fromAmount.exceeds(requested);
    }

    /** The call. */
    public Call call() {
        return call;
    }

    /** Place in the order, from 1. */
    public int position() {
        return position;
    }

    /** Name of the body. */
    public String bodyName() {
        return bodyName;
    }

    /** What it does. */
    public StageKind kind() {
        return kind;
    }

    /** Least amount that comes before this body; none: every request does. */
    public Optional<Money> fromAmount() {
        return Optional.ofNullable(fromAmount);
    }
}
