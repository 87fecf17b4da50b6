package ca.alliances.minutes;

import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** Where minutes stand and how they came there; what has not happened yet is {@code null}. */
@Embeddable
public class MinutesLife {
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MinutesState state = MinutesState.DRAFT;

    @Column(name = "circulated_at")
    private Instant circulatedAt;

    @Column(name = "circulated_revision")
    private Integer circulatedRevision;

    @Column(name = "corrections_until")
    private LocalDate correctionsUntil;

    @Column(name = "resolution_number")
    private String resolution;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** A draft. */
    protected MinutesLife() {}

    void circulate(int revision, LocalDate until, Act act) {
        if (until == null) {
            throw new RuleViolation("minutes.until-missing");
        }
        if (until.isBefore(Quebec.date(act.at()))) {
            throw new RuleViolation("minutes.until-past", until);
        }
        moveTo(MinutesState.CIRCULATED);
        circulatedAt = act.at();
        circulatedRevision = revision;
        correctionsUntil = until;
    }

    void adopt(String number, LocalDate on) {
        moveTo(MinutesState.ADOPTED);
        resolution = number;
        adoptedOn = on;
    }

    void publish(Act act) {
        moveTo(MinutesState.PUBLISHED);
        publishedAt = act.at();
    }

    void withdraw() {
        if (state != MinutesState.PUBLISHED) {
            throw new RuleViolation("minutes.wrong-state");
        }
        moveTo(MinutesState.ADOPTED);
        publishedAt = null;
    }

    private void moveTo(MinutesState next) {
        if (!state.mayBecome(next)) {
            throw new RuleViolation("minutes.wrong-state");
        }
        state = next;
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleViolation("minutes.closed", resolution);
        }
    }

    void requireAdopted() {
        if (state != MinutesState.ADOPTED) {
            throw new RuleViolation("minutes.not-adopted");
        }
    }

    void requireCorrectable(LocalDate today) {
        if (today.isAfter(correctionsUntil)) {
            throw new RuleViolation("minutes.corrections-over", correctionsUntil);
        }
    }

    /** Where they stand. */
    public MinutesState state() {
        return state;
    }

    /** When they were sent to who was present. */
    public Instant circulatedAt() {
        return circulatedAt;
    }

    /** Number of the revision that was sent. */
    public Integer circulatedRevision() {
        return circulatedRevision;
    }

    /** Last day on which corrections may be proposed. */
    public LocalDate correctionsUntil() {
        return correctionsUntil;
    }

    /** Number of the resolution by which they were adopted. */
    public String resolution() {
        return resolution;
    }

    /** When they were. */
    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    /** Since when everybody may read their public version. */
    public Instant publishedAt() {
        return publishedAt;
    }
}
