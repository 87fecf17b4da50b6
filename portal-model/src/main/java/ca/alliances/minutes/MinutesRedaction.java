package ca.alliances.minutes;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** A section of adopted minutes, or a passage of it, that the public version leaves out, with the reason that it tells instead. */
@Entity
@Table(name = "minutes_redaction")
@NamedQuery(
        name = MinutesRedaction.OF_MINUTES,
        query = "select r from MinutesRedaction r where r.minutes = :minutes order by r.number")
public class MinutesRedaction extends TenantOwned {
    /** Named query with parameter {@code minutes}, in the order in which they were marked. */
    public static final String OF_MINUTES = "MinutesRedaction.ofMinutes";

    private static final int PASSAGE = 4_000;
    private static final int REASON = 200;

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "section_key", updatable = false)
    private SectionKey section;

    @Column(name = "passage", updatable = false)
    private String passage;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "marked_by", updatable = false)
    private String markedBy;

    @Column(name = "marked_at", updatable = false)
    private Instant markedAt;

    /** For JPA. */
    protected MinutesRedaction() {}

    /**
     * What is left out.
     *
     * @param passage as it stands there, {@code null} for the whole section
     * @param reason that the public reads instead
     */
    public record Mark(SectionKey section, String passage, String reason) {
        /** @throws ca.alliances.shared.RuleViolation {@code minutes.reason-missing} or {@code shared.text-too-long} */
        public Mark {
            passage = TypedText.atMost(PASSAGE, passage);
            reason = TypedText.required(REASON, reason, "minutes.reason-missing");
        }

        /** Whether nothing of the section is shown. */
        public boolean whole() {
            return passage == null;
        }
    }

    MinutesRedaction(Minutes minutes, int number, Mark mark, Act act) {
        this.minutes = minutes;
        this.number = number;
        section = mark.section();
        passage = mark.passage();
        reason = mark.reason();
        markedBy = act.actor();
        markedAt = act.at();
    }

    Minutes minutes() {
        return minutes;
    }

    /** From 1, in its minutes. */
    public int number() {
        return number;
    }

    /** What is left out. */
    public Mark mark() {
        return new Mark(section, passage, reason);
    }
}
