package ca.alliances.meeting.web;

import ca.alliances.meeting.boundary.Forwardings;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of the page of an agenda that shows what tables below passed on. */
@Named
@RequestScoped
public class ForwardedPage extends PlannedPage {
    @Inject
    private Forwardings forwardings;

    private List<ResolutionFact> waiting;

    /** What waits for the table and is not on this agenda. */
    public List<ResolutionFact> getWaiting() {
        if (waiting == null) {
            waiting = forwardings.waiting(reference());
        }
        return waiting;
    }

    /** Adds an item for it at the end. */
    public String add(String resolution) {
        forwardings.add(reference(), getVersion(), resolution);
        Notices.tell("meeting.forwarded.added");
        return leadTo("agenda");
    }
}
