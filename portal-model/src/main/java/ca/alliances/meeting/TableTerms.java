package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The rules by which a meeting sits: those of its table on that day, kept as they were. */
@Embeddable
public class TableTerms {
    @Column(name = "quorum")
    private QuorumRule quorum;

    @Enumerated(EnumType.STRING)
    @Column(name = "method")
    private DecisionMethod method;

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_base")
    private VoteBase base;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieRule tie;

    /** For JPA. */
    protected TableTerms() {}

    /** Rules of a table. */
    public TableTerms(QuorumRule quorum, DecisionMethod method, VoteBase base, TieRule tie) {
        this.quorum = quorum;
        this.method = method;
        this.base = base;
        this.tie = tie;
    }

    /** Who must be there. */
    public QuorumRule quorum() {
        return quorum;
    }

    /** How it decides, unless a motion says otherwise. */
    public DecisionMethod method() {
        return method;
    }

    /** Of what the part is taken. */
    public VoteBase base() {
        return base;
    }

    /** What a tie means. */
    public TieRule tie() {
        return tie;
    }
}
