package ca.alliances.meeting.web;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.shared.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** A page about one meeting, whose reference stands in the address; read at once, since a sent form is read before its page is loaded. */
public abstract class MeetingPage {
    @Inject
    private Meetings meetings;

    private String reference;

    @PostConstruct
    void readAddress() {
        reference = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
    }

    /** A number of the address; 0 when there is none. */
    protected static int number(String name) {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
        return asked != null && asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 0;
    }

    /** @throws NotFound for who does not run the meeting */
    protected void requireSecretary() {
        if (!isSecretary()) {
            throw new NotFound();
        }
    }

    /** Whether this person runs the meeting. */
    public boolean isSecretary() {
        return meetings.mayRun(reference().table());
    }

    /** The meeting. */
    protected MeetingReference reference() {
        return new MeetingReference(reference);
    }

    /** That page of the meeting, shown anew. */
    protected String leadTo(String page) {
        return "/mandatary/meeting/" + page + "?faces-redirect=true&ref=" + reference;
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
