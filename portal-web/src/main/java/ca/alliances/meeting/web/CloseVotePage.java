package ca.alliances.meeting.web;

import ca.alliances.meeting.Choice;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;

/** Ends a vote, with the hands that were counted when hands were raised. */
@Named
@RequestScoped
public class CloseVotePage extends MotionOfMeetingPage {
    @Inject
    private Voting voting;

    private Integer inFavour;
    private Integer against;
    private Integer abstained;
    private Choice chair;

    /** Reads what the page shows. */
    public void load() {
        requireSecretary();
        getMotion();
    }

    /** Ends it, and shows how it came out. */
    public String close() {
        voting.close(reference(), getNumber(), isByHands() ? hands() : null, chair);
        return leadTo("vote") + "&motion=" + getNumber();
    }

    private Hands hands() {
        if (inFavour == null || against == null || abstained == null) {
            throw new RuleViolation("meeting.hands-missing");
        }
        return new Hands(inFavour, against, abstained);
    }

    /** Whether hands are counted. */
    public boolean isByHands() {
        return getMotion().way() == VoteWay.HANDS;
    }

    /** What who chairs may have voted. */
    public Collection<Choice> getChoices() {
        return Choice.of(getMotion().terms().method());
    }

    /** Hands for it. */
    public Integer getInFavour() {
        return inFavour;
    }

    /** From the form. */
    public void setInFavour(Integer inFavour) {
        this.inFavour = inFavour;
    }

    /** Hands against it. */
    public Integer getAgainst() {
        return against;
    }

    /** From the form. */
    public void setAgainst(Integer against) {
        this.against = against;
    }

    /** Hands of who abstained. */
    public Integer getAbstained() {
        return abstained;
    }

    /** From the form. */
    public void setAbstained(Integer abstained) {
        this.abstained = abstained;
    }

    /** How who chairs raised the hand. */
    public Choice getChair() {
        return chair;
    }

    /** From the form. */
    public void setChair(Choice chair) {
        this.chair = chair;
    }
}
