package ca.alliances.minutes.web;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.MinutesView;
import ca.alliances.minutes.boundary.MinutesReading;
import ca.alliances.shell.web.AddressValue;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;

/** A page about the minutes of one meeting, named in its address; known already when a form of the page is read. */
public abstract class MinutesPage {
    @Inject
    private MinutesReading reading;

    private String reference = AddressValue.of("ref");
    private MinutesView view;

    MeetingReference meeting() {
        return new MeetingReference(reference);
    }

    MinutesReading reading() {
        return reading;
    }

    static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    String leadTo(String page) {
        return "/mandatary/minutes/" + page + "?faces-redirect=true&ref=" + reference;
    }

    void forget() {
        view = null;
    }

    /** All of them, read once. */
    public MinutesView getView() {
        if (view == null) {
            view = reading.existing(meeting(), language());
        }
        return view;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
