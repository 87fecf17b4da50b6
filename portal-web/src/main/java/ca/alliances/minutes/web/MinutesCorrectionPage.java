package ca.alliances.minutes.web;

import ca.alliances.minutes.CorrectionView;
import ca.alliances.minutes.DiffLine;
import ca.alliances.minutes.SectionView;
import ca.alliances.minutes.boundary.MinutesWriting;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Answers a correction: accepts it, as it is or put otherwise, or declines it with a reason. */
@Named
@RequestScoped
public class MinutesCorrectionPage extends MinutesPage {
    @Inject
    private MinutesWriting writing;

    private String number = AddressValue.of("number");
    private int version;
    private String text;
    private String reason;
    private boolean overtaken;

    /** Reads what the page shows. */
    public void load() {
        text = getCorrection().text();
        version = section().saves();
    }

    /** Takes it into the text. */
    public String accept() {
        writing.accept(meeting(), getCorrection().number(), version, text);
        Notices.tell("minutes.correction.accepted");
        return leadTo("view");
    }

    /** Leaves the text as it is. */
    public String decline() {
        writing.decline(meeting(), getCorrection().number(), reason);
        Notices.tell("minutes.correction.declined");
        return leadTo("view");
    }

    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        overtaken = true;
        version = section().saves();
    }

    private SectionView section() {
        return writing.section(meeting(), getCorrection().section());
    }

    /** The correction. */
    public CorrectionView getCorrection() {
        return getView().corrections().stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What it changes in the text of now. */
    public List<DiffLine> getDifference() {
        return writing.difference(
                meeting(), getCorrection().section(), getCorrection().text());
    }

    /** Heading of the section. */
    public String getHeading() {
        return getView().heading(getCorrection().section());
    }

    /** The section has changed meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** From the address. */
    public String getNumber() {
        return number;
    }

    /** From the address. */
    public void setNumber(String number) {
        this.number = number;
    }

    /** How often the section was saved before, as the page shows it. */
    public int getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(int version) {
        this.version = version;
    }

    /** What will be saved. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }

    /** Why not. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
