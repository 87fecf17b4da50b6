package ca.alliances.meeting;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/**
 * The ballots of a secret vote while it is open: sealed, all in one, mixed anew with each that comes in, so that no row, no order and no time
 * ties a ballot to a seat. It is emptied at the close (ADR 0026).
 */
@Entity
@Table(name = "secret_box")
@NamedQuery(name = SecretBox.OF_MOTION, query = "select b from SecretBox b where b.motion = :motion")
public class SecretBox extends TenantOwned {
    /** Named query with parameter {@code motion}. */
    public static final String OF_MOTION = "SecretBox.ofMotion";

    @ManyToOne(optional = false)
    @JoinColumn(name = "motion_id", updatable = false)
    private Motion motion;

    @Column(name = "content")
    private byte[] content = new byte[0];

    /** For JPA. */
    protected SecretBox() {}

    /** An empty one. */
    public SecretBox(Motion motion) {
        this.motion = motion;
    }

    Motion motion() {
        return motion;
    }

    /** The ballots, each of that many bytes. */
    public BallotBox ballots(int length) {
        return BallotBox.of(length, content);
    }

    /** Keeps them. */
    public void keep(BallotBox box) {
        content = box.content();
    }

    /** The vote is over. */
    public void empty() {
        content = new byte[0];
    }
}
