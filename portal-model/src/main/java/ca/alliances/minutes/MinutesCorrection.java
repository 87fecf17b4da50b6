package ca.alliances.minutes;

import ca.alliances.concertation.MemberReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** How somebody who was present at a meeting would write a section of its minutes, and what became of that. */
@Entity
@Table(name = "minutes_correction")
@NamedQuery(
        name = MinutesCorrection.OF_MINUTES,
        query = "select c from MinutesCorrection c where c.minutes = :minutes order by c.number")
public class MinutesCorrection extends TenantOwned {
    /** Named query with parameter {@code minutes}, in the order in which they were proposed. */
    public static final String OF_MINUTES = "MinutesCorrection.ofMinutes";

    private static final int REASON = 1_000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "section_key", updatable = false)
    private SectionKey section;

    @Column(name = "text", updatable = false)
    private String text;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "member_reference", updatable = false)
    private MemberReference member;

    @Column(name = "member_name", updatable = false)
    private String memberName;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private CorrectionState state = CorrectionState.OPEN;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected MinutesCorrection() {}

    /** Who was present, by the name that the table knows. */
    public record Proposer(MemberReference member, String name) {}

    /** Which section should read how, and why. */
    public record Proposal(SectionKey section, String text, String reason) {}

    MinutesCorrection(Minutes minutes, int number, Proposal proposal, Proposer proposer, Act act) {
        this.minutes = minutes;
        this.number = number;
        section = proposal.section();
        String kept = TypedText.atMost(WrittenText.SECTION, proposal.text());
        text = kept == null ? "" : kept;
        if (text.equals(minutes.text().in(section))) {
            throw new RuleViolation("minutes.correction-same");
        }
        reason = TypedText.required(REASON, proposal.reason(), "minutes.reason-missing");
        member = proposer.member();
        memberName = proposer.name();
        proposedAt = act.at();
    }

    void accept(Act act) {
        answer(CorrectionState.ACCEPTED, null, act);
    }

    /**
     * It is not taken into the text.
     *
     * @throws RuleViolation {@code minutes.reason-missing} or {@code minutes.correction-answered}
     */
    public void decline(String why, Act act) {
        answer(CorrectionState.DECLINED, TypedText.required(REASON, why, "minutes.reason-missing"), act);
    }

    /** The table adopted the minutes; one that was answered stays as it is. */
    public void lapse(Act act) {
        if (state == CorrectionState.OPEN) {
            answer(CorrectionState.LAPSED, null, act);
        }
    }

    private void answer(CorrectionState as, String why, Act act) {
        if (state != CorrectionState.OPEN) {
            throw new RuleViolation("minutes.correction-answered");
        }
        state = as;
        answer = why;
        answeredBy = act.actor();
        answeredAt = act.at();
    }

    Minutes minutes() {
        return minutes;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    /** Of which section. */
    public SectionKey section() {
        return section;
    }

    /** How it should read. */
    public String text() {
        return text;
    }

    /** Who proposed it. */
    public MemberReference member() {
        return member;
    }

    /** What became of it. */
    public CorrectionState state() {
        return state;
    }

    /** Why not, if it was declined. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    /** All of it. */
    public CorrectionView view() {
        return new CorrectionView(number, section, text, reason, memberName, proposedAt, state, answer, answeredAt);
    }
}
