package ca.alliances.meeting.web;

import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.boundary.LiveMeetings;
import ca.alliances.shared.NotFound;
import jakarta.inject.Inject;

/** A page about one motion of a meeting, whose number stands in the address too. */
public abstract class MotionOfMeetingPage extends MeetingPage {
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

    /** @throws NotFound when the meeting has none of that number */
    public MotionView getMotion() {
        return getLive().motions().stream()
                .filter(motion -> motion.number() == getNumber())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Number of the motion. */
    public int getNumber() {
        return number("motion");
    }
}
