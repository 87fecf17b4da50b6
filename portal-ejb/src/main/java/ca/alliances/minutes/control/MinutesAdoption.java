package ca.alliances.minutes.control;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.boundary.Consequence;
import ca.alliances.minutes.Minutes;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A table that adopts the minutes of a meeting: from the close of the vote on nobody changes them. */
@ApplicationScoped
public class MinutesAdoption implements Consequence {
    @Inject
    private MinutesRepository repository;

    @Inject
    private MinutesAccess access;

    @Inject
    private Writing writing;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    @Override
    public ItemKind of() {
        return ItemKind.MINUTES_ADOPTION;
    }

    @Override
    public void requirePossible(Proposal proposal) {
        MeetingReference meeting = meeting(proposal);
        repository
                .find(meeting)
                .orElseThrow(() -> new RuleViolation("minutes.not-circulated", meeting))
                .requireCirculated();
    }

    @Override
    public void carryOut(Proposal proposal, Ground ground) {
        requirePossible(proposal);
        Minutes minutes = repository.locked(meeting(proposal));
        Act act = person.act();
        repository.add(minutes.adopt(
                ground.number(), ground.date(), writing.content(minutes, minutes.language(), Action.RUN_MEETING), act));
        repository.corrections(minutes).forEach(each -> each.lapse(act));
        happenings.fire(new Noted("minutes.adopted", minutes.meeting().value(), act, ground.number()));
    }

    /** Only for who runs the meetings of their table. */
    private MeetingReference meeting(Proposal proposal) {
        MeetingReference meeting = new MeetingReference(proposal.about());
        access.table(meeting, Action.RUN_MEETING);
        return meeting;
    }
}
