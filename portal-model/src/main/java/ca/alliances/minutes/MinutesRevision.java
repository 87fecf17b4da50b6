package ca.alliances.minutes;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The text of minutes as it was saved once, whole: by whom, when and why. What one person writes within a minute is one revision. */
@Entity
@Table(name = "minutes_revision")
@NamedQuery(
        name = MinutesRevision.BY_NUMBER,
        query = "select r from MinutesRevision r where r.minutes = :minutes and r.number = :number")
public class MinutesRevision extends TenantOwned {
    /** Named query with parameters {@code minutes} and {@code number}. */
    public static final String BY_NUMBER = "MinutesRevision.byNumber";

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause", updatable = false)
    private RevisionCause cause;

    @Column(name = "saved_by", updatable = false)
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "content")
    private String content;

    /** For JPA. */
    protected MinutesRevision() {}

    MinutesRevision(Minutes minutes, int number, RevisionCause cause, Act act) {
        this.minutes = minutes;
        this.number = number;
        this.cause = cause;
        savedBy = act.actor();
        take(act);
    }

    private void take(Act act) {
        savedAt = act.at();
        content = minutes.text().write();
    }

    /** Takes in what the same person has written within the same minute, if that is so. */
    boolean absorbs(RevisionCause next, Act act) {
        boolean same = cause == RevisionCause.WRITTEN
                && next == RevisionCause.WRITTEN
                && savedBy.equals(act.actor())
                && savedAt.truncatedTo(ChronoUnit.MINUTES).equals(act.at().truncatedTo(ChronoUnit.MINUTES));
        if (same) {
            take(act);
        }
        return same;
    }

    Minutes minutes() {
        return minutes;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** Why it was made. */
    public RevisionCause cause() {
        return cause;
    }

    /** The whole text. */
    public WrittenText text() {
        return WrittenText.read(content);
    }
}
