package ca.alliances.concertation;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that was done for a member by who helped him. */
@Entity
@Table(name = "assisted_act")
public class AssistedAct extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "session_id", updatable = false)
    private AssistSession session;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "about", updatable = false)
    private String about;

    /** For JPA. */
    protected AssistedAct() {}

    /**
     * Something done in that session.
     *
     * @param what last part of a text's key {@code concertation.assisted.}
     * @param about what it was done to, as the member would name it; may be {@code null}
     */
    public AssistedAct(AssistSession session, String what, String about, Instant doneAt) {
        this.session = session;
        this.what = what;
        this.about = about;
        this.doneAt = doneAt;
    }
}
