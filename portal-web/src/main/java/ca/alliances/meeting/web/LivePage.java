package ca.alliances.meeting.web;

import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.SeatView;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.meeting.boundary.Recusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;

/** The meeting as its secretary runs it: who is there, at what item the table is, what is decided and who is to do what. */
@Named
@RequestScoped
public class LivePage extends LiveMeetingPage {
    @Inject
    private Attendance attendance;

    @Inject
    private FollowUps followUps;

    @Inject
    private Recusals recusals;

    private List<FollowUpRow> open;
    private String hints;
    private LocalTime at;

    /** Reads what the page shows. */
    public void load() {
        requireSecretary();
        getLive();
        getOpen();
    }

    /** The member of that seat is there, in that mode. */
    public String arrive(String seat, String mode) {
        attendance.arrive(reference(), seat, false, PresenceMode.valueOf(mode), at);
        return again();
    }

    /** The substitute of that seat is there, in that mode. */
    public String substitute(String seat, String mode) {
        attendance.arrive(reference(), seat, true, PresenceMode.valueOf(mode), at);
        return again();
    }

    /** Whoever is there for that seat leaves. */
    public String leave(String seat, boolean substitute) {
        attendance.leave(reference(), seat, substitute, at);
        return again();
    }

    /** What was written of a presence was a mistake. */
    public String strike(long number) {
        attendance.strike(reference(), (int) number);
        return again();
    }

    /** Whether the member of that seat, or the substitute, may come or go on in that mode. */
    public boolean may(SeatView seat, boolean substitute, String mode) {
        return seat.may(substitute, PresenceMode.valueOf(mode));
    }

    /** When somebody came or left; {@code null} for now. */
    public LocalTime getAt() {
        return at;
    }

    /** From the form. */
    public void setAt(LocalTime at) {
        this.at = at;
    }

    /** The table comes to that item. */
    public String takeUp(int item) {
        attendance.takeUp(reference(), item);
        return again();
    }

    private String again() {
        return leadTo("live");
    }

    /** The motions under the item at which the table is. */
    public List<MotionView> getMotions() {
        return getLive().motions().stream()
                .filter(motion ->
                        getItem() != null && motion.items().contains(getItem().number()))
                .toList();
    }

    /** The item at which the table is; {@code null} when it is at none. */
    public ItemView getItem() {
        return getLive().meeting().current().orElse(null);
    }

    /** The names of who may have an interest in the project of that item and should be asked; empty for nobody. */
    public String getHints() {
        if (hints == null) {
            hints = getItem() == null
                    ? ""
                    : String.join(", ", recusals.hints(reference(), getItem().number()));
        }
        return hints;
    }

    /** What is still to be done for the table. */
    public List<FollowUpRow> getOpen() {
        if (open == null) {
            open = followUps.open(new MeetingReference(getReference()));
        }
        return open;
    }
}
