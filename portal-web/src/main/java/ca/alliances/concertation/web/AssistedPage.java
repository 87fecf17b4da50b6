package ca.alliances.concertation.web;

import ca.alliances.concertation.AssistLog;
import ca.alliances.concertation.boundary.Assistance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who acted for the person, when and what. */
@Named
@RequestScoped
public class AssistedPage {
    @Inject
    private Assistance boundary;

    private List<AssistLog> sessions = List.of();

    /** Reads what the page shows. */
    public void load() {
        sessions = boundary.forMe();
    }

    /** The last first. */
    public List<AssistLog> getSessions() {
        return sessions;
    }
}
