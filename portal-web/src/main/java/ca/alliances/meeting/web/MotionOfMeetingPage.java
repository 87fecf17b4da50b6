package ca.alliances.meeting.web;

import ca.alliances.meeting.Forwarded;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.MotionView;
import ca.alliances.shared.NotFound;
import java.util.Objects;

/** A page about one motion of a meeting, whose number stands in the address too. */
public abstract class MotionOfMeetingPage extends LiveMeetingPage {
    /** @throws NotFound when the meeting has none of that number */
    public MotionView getMotion() {
        return getLive().motions().stream()
                .filter(motion -> motion.number() == getNumber())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The resolution of another table that its item is about, {@code null} for none. */
    public Forwarded getForwarded() {
        return getLive().meeting().agenda().stream()
                .filter(item -> getMotion().items().contains(item.number()))
                .map(ItemView::forwarded)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Number of the motion. */
    public int getNumber() {
        return number("motion");
    }
}
