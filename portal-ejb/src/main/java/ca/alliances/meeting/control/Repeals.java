package ca.alliances.meeting.control;

import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Motion;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.Minuted;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks at the resolutions that a table would repeal by a vote: what has moved something else goes its own way back. */
@ApplicationScoped
public class Repeals {
    @Inject
    private Motions motions;

    @Inject
    private Register register;

    /**
     * Looks at one, after what the motion would entail was: the register is locked after a file (ADR 0014).
     *
     * @throws RuleViolation what {@link Register#requireRepealable} says, {@code meeting.repeals-project} or {@code meeting.repeals-minutes}
     */
    void requirePossible(BodyNumber name) {
        register.requireRepealable(name)
                .filter(taken -> taken.motion() != null)
                .ifPresent(taken -> requireAlone(taken, name.number()));
    }

    private void requireAlone(Minuted taken, String number) {
        Motion motion = motions.existing(new MeetingReference(taken.meeting()), Integer.parseInt(taken.motion()));
        if (motion.effect().isPresent()) {
            throw new RuleViolation("meeting.repeals-project", number);
        }
        if (adoptsMinutes(motion.meeting(), motion)) {
            throw new RuleViolation("meeting.repeals-minutes", number);
        }
    }

    private static boolean adoptsMinutes(Meeting meeting, Motion motion) {
        return meeting.agenda().items().stream()
                .anyMatch(item ->
                        motion.items().contains(item.number()) && item.adopts().isPresent());
    }
}
