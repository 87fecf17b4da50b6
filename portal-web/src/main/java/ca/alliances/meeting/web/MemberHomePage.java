package ca.alliances.meeting.web;

import ca.alliances.concertation.MemberSeat;
import ca.alliances.identity.boundary.People;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.MyMeeting;
import ca.alliances.meeting.OpenVote;
import ca.alliances.meeting.boundary.MyMeetings;
import ca.alliances.shared.Action;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The first of what a member of tables has before him, on the home of the tenant. */
@Named
@RequestScoped
public class MemberHomePage {
    private static final int FEW = 3;

    @Inject
    private People people;

    @Inject
    private MyMeetings boundary;

    @Inject
    private Clock clock;

    private Before before;

    private record Before(
            List<MyMeeting> next, List<OpenVote> votes, List<FollowUpRow> actions, List<MemberSeat> mandates) {}

    private Before before() {
        if (before == null) {
            before = people.may(Action.TAKE_PART)
                    ? new Before(
                            boundary.next(),
                            boundary.votes(),
                            boundary.actions(),
                            boundary.mandates().stream().filter(this::holds).toList())
                    : new Before(List.of(), List.of(), List.of(), List.of());
        }
        return before;
    }

    private boolean holds(MemberSeat seat) {
        return seat.holds(Quebec.date(clock.instant()));
    }

    /** Whether he sits at a table today, or something waits for him. */
    public boolean isMember() {
        return !before().mandates().isEmpty()
                || !before().next().isEmpty()
                || !before().actions().isEmpty();
    }

    /** The next meetings, a few. */
    public List<MyMeeting> getNext() {
        return before().next().stream().limit(FEW).toList();
    }

    /** The open votes. */
    public List<OpenVote> getVotes() {
        return before().votes();
    }

    /** What he is to do first, a few. */
    public List<FollowUpRow> getActions() {
        return before().actions().stream().limit(FEW).toList();
    }

    /** Where he sits today. */
    public List<MemberSeat> getMandates() {
        return before().mandates();
    }
}
