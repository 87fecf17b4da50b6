package ca.alliances.decision.web;

import ca.alliances.decision.Citation;
import java.io.Serializable;
import java.time.LocalDate;

/** The part of a form in which the resolution of a body is cited, or entered in the register. */
public class CitationFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private String number;
    private boolean outside;
    private LocalDate date;
    private String title;

    Citation value() {
        return new Citation(number, outside, date, title);
    }

    /** Number of the resolution. */
    public String getNumber() {
        return number;
    }

    /** From the form. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** Whether it is to be entered in the register. */
    public boolean isOutside() {
        return outside;
    }

    /** From the form. */
    public void setOutside(boolean outside) {
        this.outside = outside;
    }

    /** Its day. */
    public LocalDate getDate() {
        return date;
    }

    /** From the form. */
    public void setDate(LocalDate date) {
        this.date = date;
    }

    /** What it is about. */
    public String getTitle() {
        return title;
    }

    /** From the form. */
    public void setTitle(String title) {
        this.title = title;
    }
}
