package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.review.Score;
import ca.alliances.review.Scoring;
import ca.alliances.review.boundary.Scores;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The sheet of a member: kept as it is filled, then final. */
@Named
@RequestScoped
public class ScorePage {
    private static final List<Integer> SCALE = List.of(4, 3, 2, 1, 0);

    @Inject
    private Scores scores;

    private String reference = AddressValue.of("ref");
    private long version;
    private boolean overtaken;
    private Scoring scoring;
    private List<Line> lines;

    /** A criterion with what is given, as a form needs it. */
    public static final class Line {
        private final Scoring.Line criterion;
        private Integer score;
        private String comment;

        Line(Scoring.Line criterion) {
            this.criterion = criterion;
            this.score = criterion.score();
            this.comment = criterion.comment();
        }

        /** The criterion. */
        public Scoring.Line getCriterion() {
            return criterion;
        }

        /** Score. */
        public Integer getScore() {
            return score;
        }

        /** From the form. */
        public void setScore(Integer score) {
            this.score = score;
        }

        /** Comment. */
        public String getComment() {
            return comment;
        }

        /** From the form. */
        public void setComment(String comment) {
            this.comment = comment;
        }
    }

    /** Reads what the page shows. */
    public void load() {
        version = getScoring().version();
    }

    /** Keeps it and stays. */
    public String save() {
        scores.keep(new ApplicationReference(reference), version, given());
        return "/mandatary/review/score?faces-redirect=true&ref=" + reference;
    }

    /** Keeps it for good. */
    public String finalise() {
        scores.finalise(new ApplicationReference(reference), version, given());
        Notices.tell("review.final");
        return "/mandatary/review/list?faces-redirect=true";
    }

    /** Shows what is kept beside it, and keeps over it at the next click. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        overtaken = true;
        getLines();
        scoring = null;
        version = getScoring().version();
    }

    private List<Score> given() {
        return getLines().stream()
                .map(each -> new Score(each.criterion.position(), each.score, each.comment))
                .toList();
    }

    /** The lines of the form. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(getScoring().lines().stream().map(Line::new).toList());
        }
        return lines;
    }

    /** The member has kept other scores meanwhile, in another window. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The sheet. */
    public Scoring getScoring() {
        if (scoring == null) {
            scoring = scores.mine(new ApplicationReference(reference));
        }
        return scoring;
    }

    /** Best score first. */
    public List<Integer> getScale() {
        return SCALE;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }
}
