package ca.alliances.actionplan;

import ca.alliances.shared.Act;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** By what a body adopted a version: resolution and day, and who wrote it down. */
@Embeddable
public class Adoption {
    @Column(name = "body_name")
    private String body;

    @Column(name = "resolution_number")
    private String number;

    @Column(name = "adopted_on")
    private LocalDate date;

    @Column(name = "adopted_by")
    private String by;

    @Column(name = "adopted_at")
    private Instant at;

    /** For JPA. */
    protected Adoption() {}

    /**
     * The body's resolution of that day, which is not to come.
     *
     * @throws RuleViolation {@code actionplan.body-missing}, {@code actionplan.resolution-missing}, {@code actionplan.resolution-day}
     */
    public Adoption(String body, String number, LocalDate date, Act act) {
        if (date == null || date.isAfter(Quebec.date(act.at()))) {
            throw new RuleViolation("actionplan.resolution-day");
        }
        this.body = TypedText.required(200, body, "actionplan.body-missing");
        this.number = TypedText.required(40, number, "actionplan.resolution-missing");
        this.date = date;
        this.by = act.actor();
        this.at = act.at();
    }

    boolean isThere() {
        return at != null;
    }

    /** The body. */
    public String body() {
        return body;
    }

    /** Number of its resolution. */
    public String number() {
        return number;
    }

    /** When it adopted. */
    public LocalDate date() {
        return date;
    }

    /** Who wrote it down and when. */
    public Act recorded() {
        return new Act(by, at);
    }
}
