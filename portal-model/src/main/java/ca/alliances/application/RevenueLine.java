package ca.alliances.application;

import ca.alliances.shared.Money;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A {@link Revenue} in the budget of an application. */
@Entity
@Table(name = "revenue_line")
public class RevenueLine extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private RevenueSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RevenueStatus status;

    @Column(name = "amount")
    private Money amount;

    /** For JPA. */
    protected RevenueLine() {}

    RevenueLine(Application application, int position, Revenue revenue) {
        this.application = application;
        this.position = position;
        source = revenue.source();
        status = revenue.status();
        amount = revenue.amount();
    }

    Revenue value() {
        return new Revenue(source, status, amount);
    }

    Application application() {
        return application;
    }

    int position() {
        return position;
    }
}
