package ca.alliances.meeting.web;

import ca.alliances.meeting.Forwarded;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.MotionView;
import ca.alliances.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A page about one motion of a meeting, whose number stands in the address too. */
public abstract class MotionOfMeetingPage extends LiveMeetingPage {
    private Integer[] ranks = new Integer[0];

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

    /** The rank of each option. */
    public Integer[] getRanks() {
        int options = getMotion().options().size();
        if (ranks.length != options) {
            ranks = new Integer[options];
        }
        return ranks;
    }

    /** Options by their rank; those without one are left out. */
    protected List<Integer> ranking() {
        return IntStream.rangeClosed(1, ranks.length)
                .boxed()
                .filter(option -> ranks[option - 1] != null)
                .sorted((one, other) -> ranks[one - 1].compareTo(ranks[other - 1]))
                .toList();
    }
}
