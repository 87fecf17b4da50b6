package ca.alliances.meeting.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MinutedMeeting;
import ca.alliances.meeting.QuorumState;
import ca.alliances.meeting.control.FollowUpRepository;
import ca.alliances.meeting.control.LiveViews;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.Sittings;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What was recorded of a meeting, for the boundaries of other features, in whose transactions it is read: they name the action. */
@ApplicationScoped
public class MeetingRecord {
    @Inject
    private MeetingAccess access;

    @Inject
    private LiveViews views;

    @Inject
    private Sittings sittings;

    @Inject
    private FollowUpRepository actions;

    @Inject
    private CurrentPerson person;

    /** @throws NotFound when there is no such meeting for this person and this action */
    public MinutedMeeting of(MeetingReference reference, Action action) {
        Meeting meeting = access.opened(reference, action);
        Instant now = person.act().at();
        LiveView live = views.of(meeting, access.table(reference, action), now);
        return new MinutedMeeting(live, opening(meeting, live, now), actions.of(reference));
    }

    private Optional<QuorumState> opening(Meeting meeting, LiveView live, Instant now) {
        if (meeting.begunAt().isEmpty()) {
            return Optional.empty();
        }
        Instant first = live.meeting().agenda().stream()
                .map(ItemView::takenUpAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(meeting.endedAt().orElse(now));
        return Optional.of(sittings.of(meeting).quorum(List.of(), first));
    }
}
