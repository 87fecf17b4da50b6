package ca.alliances.review;

import ca.alliances.intake.CallCriterion;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scores of one member for one file in one round: a draft until it is {@linkplain #finalise final}. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet extends TenantOwned {
    /** Best score of a criterion; the worst is 0. */
    public static final int HIGHEST = 4;

    /** From this score down a comment must say why. */
    static final int NEEDS_COMMENT = 1;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id")
    private ReviewRound round;

    @Column(name = "subject")
    private String subject;

    /** Grows with every change, so that a change of a score alone moves the version of the whole. */
    @Column(name = "edits")
    private int edits;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "finalised_at")
    private Instant finalisedAt;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CriterionScore> scores = new ArrayList<>();

    /** For JPA. */
    protected ScoreSheet() {}

    /** An empty sheet of who acts, with a line for each criterion. */
    public ScoreSheet(ReviewRound round, List<CallCriterion> criteria, Act act) {
        this.round = round;
        this.subject = act.actor();
        this.changedAt = act.at();
        criteria.forEach(each -> scores.add(new CriterionScore(this, each.position())));
    }

    /** Keeps what the member thinks so far; scores may be missing. */
    public void keep(List<Score> given, Act act) {
        requireDraft();
        given.forEach(each -> scores.stream()
                .filter(line -> line.position() == each.position())
                .forEach(line -> line.change(each)));
        edits++;
        changedAt = act.at();
    }

    /** Ends it: every criterion has a score, and a low one its comment. */
    public void finalise(Act act) {
        requireDraft();
        scores.stream().map(CriterionScore::value).forEach(Score::requireFinal);
        edits++;
        finalisedAt = act.at();
    }

    private void requireDraft() {
        round.requireOpen();
        if (isFinal()) {
            throw new RuleViolation("review.scores-final");
        }
    }

    /** Total of what is scored so far. */
    public Points total(List<CallCriterion> criteria) {
        return Points.of(
                criteria,
                scores.stream()
                        .map(CriterionScore::value)
                        .filter(each -> each.score() != null)
                        .collect(Collectors.toMap(Score::position, Score::score)));
    }

    /** Whether it counts. */
    public boolean isFinal() {
        return finalisedAt != null;
    }

    /** Whose it is. */
    public String subject() {
        return subject;
    }

    /** Last change. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When it became final, once it is. */
    public Optional<Instant> finalisedAt() {
        return Optional.ofNullable(finalisedAt);
    }

    /** Score and comment by criterion, in order. */
    public List<Score> scores() {
        return scores.stream().map(CriterionScore::value).toList();
    }

    /** By the place of the criterion. */
    public Map<Integer, Score> byCriterion() {
        return scores().stream().collect(Collectors.toMap(Score::position, each -> each));
    }
}
