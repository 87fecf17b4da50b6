package ca.alliances.decision;

import ca.alliances.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** That a body took a decision back: by what resolution, why, and who wrote it down. */
@Embeddable
public class Repeal {
    @Column(name = "repeal_number")
    private String number;

    @Column(name = "repealed_on")
    private LocalDate date;

    @Column(name = "repeal_reason")
    private String reason;

    @Column(name = "repealed_by")
    private String by;

    @Column(name = "repealed_at")
    private Instant at;

    /** For JPA. */
    protected Repeal() {}

    Repeal(Resolution resolution, String reason, Act act) {
        this.number = resolution.number();
        this.date = resolution.date();
        this.reason = reason;
        this.by = act.actor();
        this.at = act.at();
    }

    boolean isThere() {
        return at != null;
    }

    /** By what the body spoke. */
    public Resolution resolution() {
        return new Resolution(number, date);
    }

    /** Why. */
    public String reason() {
        return reason;
    }

    /** Who wrote it down and when. */
    public Act recorded() {
        return new Act(by, at);
    }
}
