package ca.alliances.intake;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A priority of the action plan that the call is for; applications name it by its code. */
@Entity
@Table(name = "call_priority")
public class CallPriority extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "position")
    private int position;

    @Column(name = "code")
    private String code;

    @Embedded
    private Bilingual title;

    /** For JPA. */
    protected CallPriority() {}

    CallPriority(Call call, int position, String code, Bilingual title) {
        if (code == null || !code.matches("[A-Z0-9]{1,10}")) {
            throw new RuleViolation("intake.priority-code");
        }
        this.call = call;
        this.position = position;
        this.code = code;
        this.title = title;
    }

    /** The call. */
    public Call call() {
        return call;
    }

    /** Place in the list, from 1. */
    public int position() {
        return position;
    }

    /** Short name inside the call, {@code P1}. */
    public String code() {
        return code;
    }

    /** The priority in words. */
    public Bilingual title() {
        return title;
    }
}
