package ca.alliances.meeting.web;

import ca.alliances.meeting.MotionView;
import ca.alliances.shared.NotFound;

/** A page about one motion of a meeting, whose number stands in the address too. */
public abstract class MotionOfMeetingPage extends LiveMeetingPage {
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
