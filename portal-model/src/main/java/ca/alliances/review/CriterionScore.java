package ca.alliances.review;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The line of a sheet for one criterion. */
@Entity
@Table(name = "criterion_score")
public class CriterionScore extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "sheet_id")
    private ScoreSheet sheet;

    @Column(name = "position")
    private int position;

    @Column(name = "score")
    private Integer score;

    @Column(name = "comment")
    private String comment;

    /** For JPA. */
    protected CriterionScore() {}

    CriterionScore(ScoreSheet sheet, int position) {
        this.sheet = sheet;
        this.position = position;
    }

    void change(Score given) {
        score = given.score();
        comment = given.comment();
    }

    ScoreSheet sheet() {
        return sheet;
    }

    int position() {
        return position;
    }

    Score value() {
        return new Score(position, score, comment);
    }
}
