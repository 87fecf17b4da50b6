package ca.alliances.meeting.web;

import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.boundary.LiveMeetings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What of a meeting changes by itself while it sits: the quorum and the vote that is open. */
@Named
@RequestScoped
public class StatePage extends MeetingPage {
    @Inject
    private LiveMeetings meetings;

    private LiveView live;

    /** Reads what the page shows. */
    public void load() {
        live = meetings.at(reference());
    }

    /** The meeting now. */
    public LiveView getLive() {
        return live;
    }
}
