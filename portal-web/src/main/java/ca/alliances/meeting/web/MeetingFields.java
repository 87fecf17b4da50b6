package ca.alliances.meeting.web;

import ca.alliances.meeting.MeetingForm;
import ca.alliances.shared.Quebec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a table meets, as a form has it. */
public final class MeetingFields {
    private String title;
    private LocalDate day;
    private LocalTime begins;
    private LocalTime ends;
    private String place;
    private String link;

    void take(MeetingForm form) {
        title = form.title();
        day = Quebec.date(form.startsAt());
        begins = time(form.startsAt());
        ends = time(form.endsAt());
        place = form.place();
        link = form.link();
    }

    private static LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, Quebec.ZONE);
    }

    MeetingForm form() {
        return new MeetingForm(title, MeetingForm.at(day, begins), MeetingForm.at(day, ends), place, link);
    }

    /** What kind of meeting it is. */
    public String getTitle() {
        return title;
    }

    /** From the form. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** Its day. */
    public LocalDate getDay() {
        return day;
    }

    /** From the form. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** When it begins. */
    public LocalTime getBegins() {
        return begins;
    }

    /** From the form. */
    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    /** When it ends. */
    public LocalTime getEnds() {
        return ends;
    }

    /** From the form. */
    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    /** The room and its address. */
    public String getPlace() {
        return place;
    }

    /** From the form. */
    public void setPlace(String place) {
        this.place = place;
    }

    /** Of the video conference. */
    public String getLink() {
        return link;
    }

    /** From the form. */
    public void setLink(String link) {
        this.link = link;
    }
}
