package ca.alliances.meeting.boundary;

import ca.alliances.meeting.Forwarded;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What tables below passed on to the one that meets: it comes on an agenda as an item under which the table may take it up. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class Forwardings {
    /** How long the table speaks of one unless somebody says otherwise, in minutes. */
    private static final int MINUTES = 15;

    @Inject
    private MeetingAccess access;

    @Inject
    private Register register;

    /** What waits for the table and is not on this agenda, the first on top. */
    public List<ResolutionFact> waiting(MeetingReference reference) {
        Set<String> there = access.opened(reference, Action.RUN_MEETING).agenda().items().stream()
                .flatMap(item -> item.forwarded().stream())
                .map(Forwarded::reference)
                .collect(Collectors.toSet());
        return register.waitingFor(reference.table().value()).stream()
                .filter(each -> !there.contains(each.reference()))
                .toList();
    }

    /**
     * Adds an item for one of them at the end.
     *
     * @param version of the meeting that the page showed
     * @param resolution by which addresses name it
     * @throws RuleViolation {@code meeting.forwarded-gone} when it does not wait any more, {@code meeting.forwarded-there}, {@code meeting.agenda-full},
     *     {@code meeting.not-ahead} or {@code shared.changed-meanwhile}
     */
    public void add(MeetingReference reference, long version, String resolution) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireVersion(version);
        ResolutionFact waits = register.waitingFor(reference.table().value()).stream()
                .filter(each -> each.reference().equals(resolution))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("meeting.forwarded-gone"));
        meeting.agenda().add(item(waits), new Forwarded(resolution, waits.name()));
    }

    /** Of a project it speaks as of one: who has an interest in it leaves, and a motion may move it. */
    private static ItemForm item(ResolutionFact waits) {
        ItemKind kind = Optional.ofNullable(waits.project())
                .map(project -> ItemKind.PROJECT)
                .orElse(ItemKind.DECISION);
        return new ItemForm(waits.title(), kind, MINUTES, false, waits.project(), null, null);
    }
}
