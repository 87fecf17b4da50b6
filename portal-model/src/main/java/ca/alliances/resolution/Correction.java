package ca.alliances.resolution;

import ca.alliances.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That an entry of the register no longer counts, since it was a mistake; it is kept and shown so. */
@Embeddable
public class Correction {
    @Column(name = "corrected_reason")
    private String reason;

    @Column(name = "replaced_by_number")
    private String replacement;

    @Column(name = "corrected_by")
    private String by;

    @Column(name = "corrected_at")
    private Instant at;

    /** For JPA. */
    protected Correction() {}

    Correction(String reason, String replacement, Act act) {
        this.reason = reason;
        this.replacement = replacement;
        this.by = act.actor();
        this.at = act.at();
    }

    boolean isThere() {
        return at != null;
    }

    ResolutionView.Corrected view() {
        return new ResolutionView.Corrected(reason, replacement, at);
    }
}
