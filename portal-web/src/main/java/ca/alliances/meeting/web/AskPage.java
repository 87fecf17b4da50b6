package ca.alliances.meeting.web;

import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Writes down what somebody is to do after the meeting. */
@Named
@RequestScoped
public class AskPage extends LiveMeetingPage {
    @Inject
    private FollowUps followUps;

    private Integer item;
    private String text;
    private String seat;
    private LocalDate dueOn;

    /** Reads what the page shows. */
    public void load() {
        requireSecretary();
        item = number("item");
        getLive();
    }

    /** Writes it down. */
    public String ask() {
        followUps.ask(reference(), item == null ? 0 : item, text, seat, dueOn);
        Notices.tell("meeting.action.asked");
        return leadTo(getPlace());
    }

    /** The page from which one comes: the meeting as it sits, or what was left of it. */
    public String getPlace() {
        return getLive().meeting().state() == MeetingState.UNDER_WAY ? "live" : "view";
    }

    /** Who holds its seats. */
    public List<SelectItem> getSeats() {
        return SeatChoice.all(getLive().seats());
    }

    /** Its items. */
    public List<SelectItem> getItems() {
        return getLive().meeting().agenda().stream()
                .map(each -> new SelectItem(each.number(), each.label() + " – " + each.title()))
                .toList();
    }

    /** Under which item. */
    public Integer getItem() {
        return item;
    }

    /** From the form. */
    public void setItem(Integer item) {
        this.item = item;
    }

    /** What. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }

    /** Who. */
    public String getSeat() {
        return seat;
    }

    /** From the form. */
    public void setSeat(String seat) {
        this.seat = seat;
    }

    /** By when. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** From the form. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
