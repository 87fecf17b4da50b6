package ca.alliances.resolution;

import ca.alliances.shared.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a resolution of a table was passed on to the table above it, which may take it up. */
@Embeddable
public class PassedOn {
    @Column(name = "passed_to_table")
    private String table;

    @Column(name = "passed_to_name")
    private String name;

    @Column(name = "passed_by")
    private String by;

    @Column(name = "passed_at")
    private Instant at;

    /** For JPA. */
    protected PassedOn() {}

    PassedOn(String table, String name, Act act) {
        this.table = table;
        this.name = name;
        this.by = act.actor();
        this.at = act.at();
    }

    boolean isThere() {
        return at != null;
    }

    /** As the register knew that table then. */
    public String name() {
        return name;
    }

    /** When. */
    public Instant at() {
        return at;
    }
}
