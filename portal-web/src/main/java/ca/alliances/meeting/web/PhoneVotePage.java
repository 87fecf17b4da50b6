package ca.alliances.meeting.web;

import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** Writes down a vote that was given by telephone; its voter is told. */
@Named
@RequestScoped
public class PhoneVotePage extends MotionOfMeetingPage {
    @Inject
    private Voting voting;

    private String seat;
    private Choice choice;
    private String objection;
    private String reason;

    /** Reads what the page shows. */
    public void load() {
        requireSecretary();
        getMotion();
    }

    /** Writes it down. */
    public String record() {
        Ballot ballot =
                getMotion().options().isEmpty() ? new Ballot(choice, objection, List.of()) : Ballot.ranked(ranking());
        voting.castByPhone(reference(), getNumber(), seat, ballot, reason);
        Notices.tell("meeting.vote.by-phone.recorded");
        return leadTo("vote") + "&motion=" + getNumber();
    }

    /** Who is there. */
    public List<SelectItem> getSeats() {
        return SeatChoice.voting(getLive().seats());
    }

    /** What can be chosen. */
    public Collection<Choice> getChoices() {
        return Choice.of(getMotion().terms().method());
    }

    /** Whose vote. */
    public String getSeat() {
        return seat;
    }

    /** From the form. */
    public void setSeat(String seat) {
        this.seat = seat;
    }

    /** What was chosen. */
    public Choice getChoice() {
        return choice;
    }

    /** From the form. */
    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    /** Why the voter objects. */
    public String getObjection() {
        return objection;
    }

    /** From the form. */
    public void setObjection(String objection) {
        this.objection = objection;
    }

    /** Why by telephone. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
