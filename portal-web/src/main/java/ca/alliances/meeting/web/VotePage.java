package ca.alliances.meeting.web;

import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.OwnVote;
import ca.alliances.meeting.RunoffRound;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** A motion: its text, its vote while that is open, and its arithmetic when it is over. */
@Named
@RequestScoped
public class VotePage extends MotionOfMeetingPage {
    @Inject
    private Voting voting;

    private OwnVote own;
    private Choice choice;
    private String reason;

    /** Reads what the page shows. */
    public void load() {
        getMotion();
        getOwn();
    }

    /** Casts the ballot, and shows that it was. */
    public String cast() {
        if (voting.assisting()) {
            voting.castAssisted(reference(), getNumber(), ballot());
        } else {
            voting.cast(reference(), getNumber(), ballot());
        }
        Notices.tell("meeting.vote.cast");
        return again();
    }

    private Ballot ballot() {
        return getMotion().options().isEmpty() ? new Ballot(choice, reason, List.of()) : Ballot.ranked(ranking());
    }

    /** Opens the vote. */
    public String open() {
        voting.open(reference(), getNumber());
        return again();
    }

    /** Its mover takes it back. */
    public String withdraw() {
        voting.withdraw(reference(), getNumber());
        return leadTo("live");
    }

    private String again() {
        return leadTo("vote") + "&motion=" + getNumber();
    }

    /** What this person may do in the vote. */
    public OwnVote getOwn() {
        if (own == null) {
            own = voting.own(reference(), getNumber());
        }
        return own;
    }

    /** What can be chosen. */
    public Collection<Choice> getChoices() {
        return Choice.of(getMotion().terms().method());
    }

    /** How many ballots have that option, counted from 0, as their first one in a round; nothing once it has fallen out. */
    public Integer votes(RunoffRound round, int option) {
        return round.votes().get(option + 1);
    }

    /** Whether it may be withdrawn or opened. */
    public boolean isPut() {
        return getMotion().state() == MotionState.PUT;
    }

    /** What is chosen. */
    public Choice getChoice() {
        return choice;
    }

    /** From the form. */
    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
