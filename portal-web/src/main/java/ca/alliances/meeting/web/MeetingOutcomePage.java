package ca.alliances.meeting.web;

import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.meeting.boundary.LiveMeetings;
import ca.alliances.resolution.ResolutionFact;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a meeting that is over has done and left. */
@Named
@RequestScoped
public class MeetingOutcomePage extends LiveMeetingPage {
    @Inject
    private LiveMeetings lives;

    @Inject
    private FollowUps followUps;

    private List<ResolutionFact> resolutions;
    private List<FollowUpRow> asked;

    /** The resolutions that came of it. */
    public List<ResolutionFact> getResolutions() {
        if (resolutions == null) {
            resolutions = lives.resolutions(reference());
        }
        return resolutions;
    }

    /** What it asked somebody to do. */
    public List<FollowUpRow> getAsked() {
        if (asked == null) {
            asked = followUps.of(reference());
        }
        return asked;
    }
}
