package ca.alliances.resolution.web;

import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.NewResolution;
import java.time.LocalDate;

/** The form in which a resolution is entered by hand. */
public class ResolutionFields {
    private String body;
    private String number;
    private LocalDate date;
    private String title;
    private String text;
    private String project;
    private String repeals;
    private String forwardedBody;
    private String forwardedNumber;

    NewResolution value() {
        return new NewResolution(
                new BodyNumber(body, number),
                date,
                title,
                text,
                null,
                project,
                repeals,
                BodyNumber.optional(forwardedBody, forwardedNumber));
    }

    /** Starts from that entry. */
    void take(NewResolution entry) {
        body = entry.name().body();
        number = entry.name().number();
        date = entry.resolvedOn();
        title = entry.title();
        text = entry.text();
        project = entry.project();
        repeals = entry.repeals();
        forwardedBody = entry.forwarded() == null ? null : entry.forwarded().body();
        forwardedNumber = entry.forwarded() == null ? null : entry.forwarded().number();
    }

    /** Whose it is. */
    public String getBody() {
        return body;
    }

    /** From the form. */
    public void setBody(String body) {
        this.body = body;
    }

    /** Its number. */
    public String getNumber() {
        return number;
    }

    /** From the form. */
    public void setNumber(String number) {
        this.number = number;
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

    /** What it says. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }

    /** Number of the application that it is about. */
    public String getProject() {
        return project;
    }

    /** From the form. */
    public void setProject(String project) {
        this.project = project;
    }

    /** Number of the one that it repeals. */
    public String getRepeals() {
        return repeals;
    }

    /** From the form. */
    public void setRepeals(String repeals) {
        this.repeals = repeals;
    }

    /** Whose the one is that it takes up. */
    public String getForwardedBody() {
        return forwardedBody;
    }

    /** From the form. */
    public void setForwardedBody(String forwardedBody) {
        this.forwardedBody = forwardedBody;
    }

    /** Number of the one that it takes up. */
    public String getForwardedNumber() {
        return forwardedNumber;
    }

    /** From the form. */
    public void setForwardedNumber(String forwardedNumber) {
        this.forwardedNumber = forwardedNumber;
    }
}
