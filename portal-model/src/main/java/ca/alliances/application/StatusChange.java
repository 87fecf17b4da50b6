package ca.alliances.application;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One step in the life of an application; written once, never changed. */
@Entity
@Table(name = "status_change")
public class StatusChange extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "position", updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", updatable = false)
    private ApplicationStatus status;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "changed_at", updatable = false)
    private Instant at;

    @Column(name = "reason", updatable = false)
    private String reason;

    /** For JPA. */
    protected StatusChange() {}

    StatusChange(Application application, ApplicationStatus status, Act act, String reason) {
        this.application = application;
        this.position = application.history().size() + 1;
        this.status = status;
        this.actor = act.actor();
        this.at = act.at();
        this.reason = reason;
    }

    Application application() {
        return application;
    }

    /** Place in the history, from 1. */
    public int position() {
        return position;
    }

    /** The status that began. */
    public ApplicationStatus status() {
        return status;
    }

    /** Who did it. */
    public String actor() {
        return actor;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** Why, where a reason was due. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
