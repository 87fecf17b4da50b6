package ca.alliances.meeting.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.control.LiveViews;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A meeting as it sits now, or as it was when it ended; who is there, what is decided and how. */
@Stateless
@Allowed(Action.READ_TABLE)
public class LiveMeetings {
    @Inject
    private MeetingAccess access;

    @Inject
    private LiveViews views;

    @Inject
    private Register register;

    @Inject
    private CurrentPerson person;

    /** @throws NotFound when there is no such meeting for this person */
    public LiveView at(MeetingReference reference) {
        return views.of(
                access.opened(reference, Action.READ_TABLE),
                access.table(reference, Action.READ_TABLE),
                person.act().at());
    }

    /**
     * The resolutions that came of it and count, by number.
     *
     * @throws NotFound when there is no such meeting for this person
     */
    public List<ResolutionFact> resolutions(MeetingReference reference) {
        return register.ofMeeting(
                access.opened(reference, Action.READ_TABLE).reference().value());
    }
}
