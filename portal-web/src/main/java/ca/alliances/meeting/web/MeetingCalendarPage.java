package ca.alliances.meeting.web;

import ca.alliances.meeting.boundary.CalendarFeeds;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The private calendar of a member: made, shown once, made anew, taken back. */
@Named
@RequestScoped
public class MeetingCalendarPage {
    private static final String HERE = "/mandatary/meeting/calendar?faces-redirect=true";

    @Inject
    private CalendarFeeds boundary;

    @Inject
    private Shell shell;

    @Inject
    @ConfigProperty(name = "portal.url")
    private String portalUrl;

    private Instant since;

    /** Reads what the page shows. */
    public void load() {
        since = boundary.since().orElse(null);
    }

    /** Makes a new one, whose address the page shows once. */
    public String create() {
        String address = portalUrl + "/t/" + shell.getTenant().code() + "/calendrier/" + boundary.create() + ".ics";
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("calendar", address);
        return HERE;
    }

    /** Takes it back. */
    public String revoke() {
        boundary.revoke();
        Notices.tell("meeting.calendar.revoked");
        return HERE;
    }

    /** Since when there is one; {@code null} when there is none. */
    public Instant getSince() {
        return since;
    }
}
