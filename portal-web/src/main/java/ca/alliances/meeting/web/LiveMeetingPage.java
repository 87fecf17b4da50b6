package ca.alliances.meeting.web;

import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.boundary.LiveMeetings;
import jakarta.inject.Inject;

/** A page about a meeting as it sits or sat, read once a request. */
public abstract class LiveMeetingPage extends MeetingPage {
    @Inject
    private LiveMeetings meetings;

    private LiveView live;

    /** The meeting now. */
    public LiveView getLive() {
        if (live == null) {
            live = meetings.at(reference());
        }
        return live;
    }
}
