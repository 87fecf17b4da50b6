package ca.alliances.audit;

import ca.alliances.shared.Happening;
import ca.alliances.shared.TenantOwned;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One thing that somebody did; written once, by its chain alone. The database refuses to change or delete it. */
@Entity
@Table(name = "audit_entry")
@NamedQuery(name = AuditEntry.AFTER, query = "select e from AuditEntry e where e.number > :number order by e.number")
public class AuditEntry extends TenantOwned {
    /** Named query with parameter {@code number}: those after that one, in their order. */
    public static final String AFTER = "AuditEntry.after";

    private static final int LONGEST_DETAIL = 500;

    @Column(name = "number", updatable = false)
    private long number;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "about", updatable = false)
    private String about;

    @Column(name = "detail", updatable = false)
    private String detail;

    @Column(name = "previous_seal", updatable = false)
    private String previousSeal;

    @Column(name = "seal", updatable = false)
    private String seal;

    /** For JPA. */
    protected AuditEntry() {}

    AuditEntry(TenantId tenant, long number, Happening happening, String previousSeal) {
        this.number = number;
        this.at = happening.act().at().truncatedTo(ChronoUnit.MICROS);
        this.actor = happening.act().actor();
        this.what = happening.what();
        this.about = happening.about();
        this.detail = shortened(happening.detail());
        this.previousSeal = previousSeal;
        this.seal = computedSeal(tenant);
    }

    /** As the database will give it back, or the seal would not fit: no half of a character, and not too long. */
    private static String shortened(String text) {
        if (text == null) {
            return null;
        }
        String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.codePointCount(0, whole.length()) <= LONGEST_DETAIL
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_DETAIL - 1)) + "…";
    }

    private String computedSeal(TenantId tenant) {
        return Seal.over(tenant, number, at, actor, what, about, detail, previousSeal);
    }

    /** Whether it stands where it was written and says what it said then. */
    boolean follows(TenantId tenant, long lastNumber, String lastSeal) {
        return number == lastNumber + 1 && previousSeal.equals(lastSeal) && seal.equals(computedSeal(tenant));
    }

    /** Its place in the chain of the tenant, from 1 without a gap. */
    public long number() {
        return number;
    }

    String seal() {
        return seal;
    }
}
