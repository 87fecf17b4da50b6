package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A concertation table of a tenant, from when it is formed until it is closed; closed, it stays readable for ever. */
@Entity
@Table(name = "concertation_table")
@NamedQuery(name = ConcertationTable.BY_CODE, query = "select t from ConcertationTable t where t.code = :code")
@NamedQuery(name = ConcertationTable.ALL, query = "select t from ConcertationTable t order by t.code")
public class ConcertationTable extends TenantOwned {
    /** Named query with parameter {@code code}. */
    public static final String BY_CODE = "ConcertationTable.byCode";

    /** All of the tenant, by code. */
    public static final String ALL = "ConcertationTable.all";

    @Column(name = "code", updatable = false)
    private TableCode code;

    @Embedded
    private Bilingual name;

    @Column(name = "own_name")
    private String ownName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TableKind kind;

    @Column(name = "territory_code")
    private String territory;

    @Column(name = "mandate_text")
    private String mandate;

    @Column(name = "quorum")
    private QuorumRule quorum;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision_method")
    private DecisionMethod method;

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_base")
    private VoteBase base;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieRule tie;

    @Column(name = "notice_days")
    private int noticeDays;

    @Column(name = "parent_code")
    private TableCode parent;

    @Column(name = "body_name")
    private String body;

    @Column(name = "is_public")
    private boolean shown;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** For JPA. */
    protected ConcertationTable() {}

    /**
     * Forms a table with so many seats of each sector.
     *
     * @throws RuleViolation when its quorum cannot be met by these seats
     */
    public ConcertationTable(TableCode code, TableProfile profile, Map<Sector, Integer> seats) {
        this.code = code;
        take(profile, seats);
    }

    /**
     * Takes over what is written of it now.
     *
     * @param seats how many it has of each sector
     * @throws RuleViolation when its quorum cannot be met by these seats; {@code concertation.table-closed}
     */
    public void change(TableProfile profile, Map<Sector, Integer> seats) {
        requireOpen();
        take(profile, seats);
    }

    private void take(TableProfile profile, Map<Sector, Integer> seats) {
        profile.rules().requireReachable(seats);
        name = profile.name();
        ownName = profile.ownName();
        kind = profile.kind();
        territory = profile.territory();
        mandate = profile.mandate();
        quorum = profile.rules().quorum();
        method = profile.rules().method();
        base = profile.rules().base();
        tie = profile.rules().tie();
        noticeDays = profile.rules().noticeDays();
        parent = profile.parent();
        body = profile.body();
        shown = profile.shown();
    }

    /** @throws RuleViolation {@code concertation.table-closed} when it is closed already */
    public void close(LocalDate today) {
        requireOpen();
        closedOn = today;
    }

    /** @throws RuleViolation {@code concertation.table-closed} */
    public void requireOpen() {
        if (closedOn != null) {
            throw new RuleViolation("concertation.table-closed", closedOn);
        }
    }

    /** Its short name. */
    public TableCode code() {
        return code;
    }

    /** What is written of it. */
    public TableProfile profile() {
        return new TableProfile(name, ownName, kind, territory, mandate, rules(), parent, body, shown);
    }

    /** By what rules it decides. */
    public TableRules rules() {
        return new TableRules(quorum, method, base, tie, noticeDays);
    }

    /** The table to which it belongs, if it does. */
    public Optional<TableCode> parent() {
        return Optional.ofNullable(parent);
    }

    /** Since when it is closed, if it is. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** What others need to know of it. */
    public TableFacts facts() {
        return new TableFacts(code, name, territory, body, quorum, method, base, tie, noticeDays, closedOn != null);
    }
}
