package ca.alliances.meeting.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.WordOfVote;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.Motions;
import ca.alliances.meeting.control.WordsOfVotes;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Whom the secretary tells what was written down of his vote by telephone, since no mail reaches him; also when the meeting is over. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class PhoneVotes {
    @Inject
    private MeetingAccess access;

    @Inject
    private Motions motions;

    @Inject
    private WordsOfVotes words;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** Who was not told yet, the first on top. */
    public List<WordOfVote> toTell(MeetingReference reference) {
        return words.open(access.opened(reference, Action.RUN_MEETING));
    }

    /**
     * He was told.
     *
     * @throws NotFound when nobody has to be told of that seat's vote
     * @throws RuleViolation {@code meeting.told-already}
     */
    public void told(MeetingReference reference, int number, String seat) {
        access.table(reference, Action.RUN_MEETING);
        Motion motion = motions.existing(reference, number);
        Act act = person.act();
        words.locked(motion, seat).told(act);
        happenings.fire(new Noted("meeting.voter-told", reference + "/" + number, act, null));
    }
}
