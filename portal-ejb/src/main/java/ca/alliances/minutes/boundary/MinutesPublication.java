package ca.alliances.minutes.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.DocumentKind;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesDocument;
import ca.alliances.minutes.MinutesRedaction;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.minutes.ReasonsShown;
import ca.alliances.minutes.RedactionView;
import ca.alliances.minutes.control.MinutesAccess;
import ca.alliances.minutes.control.MinutesQueries;
import ca.alliances.minutes.control.MinutesRepository;
import ca.alliances.minutes.control.Publication;
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
import java.util.Map;
import java.util.stream.Collectors;

/** The public version of adopted minutes, as their secretaries make it: what is left out is marked, looked over and published. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class MinutesPublication {
    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesRepository repository;

    @Inject
    private MinutesQueries queries;

    @Inject
    private Publication publication;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** What is left out. */
    public List<RedactionView> redactions(MeetingReference meeting) {
        Minutes minutes = access.opened(meeting, Action.RUN_MEETING);
        Map<String, String> headings = adopted(minutes).parts().stream()
                .collect(Collectors.toMap(part -> part.key().value(), MinutesContent.Part::heading));
        return repository.redactions(minutes).stream()
                .map(each -> view(each.number(), each.mark(), headings))
                .toList();
    }

    private static RedactionView view(int number, Mark mark, Map<String, String> headings) {
        return new RedactionView(
                number, mark.section(), headings.get(mark.section().value()), mark.passage(), mark.reason());
    }

    private MinutesContent adopted(Minutes minutes) {
        return repository
                .document(minutes, DocumentKind.ADOPTED)
                .map(MinutesDocument::content)
                .orElseThrow(() -> new RuleViolation("minutes.not-adopted"));
    }

    /**
     * Leaves out a section, or a passage of it.
     *
     * @throws NotFound when there is no such section
     * @throws RuleViolation {@code minutes.not-adopted} or {@code minutes.passage-not-found}
     */
    public void mark(MeetingReference meeting, Mark mark) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        if (adopted(minutes).parts().stream().noneMatch(part -> part.key().equals(mark.section()))) {
            throw new NotFound();
        }
        repository.add(minutes.redact(mark, person.act()));
        publication.open(minutes);
    }

    /**
     * Leaves it in again.
     *
     * @throws NotFound when nothing of that number is left out
     * @throws RuleViolation {@code minutes.not-adopted}
     */
    public void unmark(MeetingReference meeting, int number) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        MinutesRedaction redaction = repository.redactions(minutes).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        minutes.unmark();
        repository.remove(redaction);
    }

    /**
     * What it does with the reasons for which people kept away from an item.
     *
     * @throws RuleViolation {@code minutes.not-adopted}
     */
    public ReasonsShown reasons(MeetingReference meeting) {
        Minutes minutes = access.opened(meeting, Action.RUN_MEETING);
        adopted(minutes);
        return publication.reasons(minutes);
    }

    /**
     * Leaves them in, or out again.
     *
     * @throws RuleViolation {@code minutes.not-adopted}; {@code minutes.passage-not-found} when a passage that is marked is part of them
     */
    public void openReasons(MeetingReference meeting, boolean open) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        minutes.openReasons(open);
        publication.open(minutes);
    }

    /**
     * What everybody would read.
     *
     * @throws RuleViolation {@code minutes.not-adopted}
     */
    public MinutesContent preview(MeetingReference meeting) {
        Minutes minutes = access.opened(meeting, Action.RUN_MEETING);
        adopted(minutes);
        return publication.open(minutes);
    }

    /**
     * Publishes it.
     *
     * @param version of the minutes that the page showed
     * @throws RuleViolation {@code minutes.not-adopted}, {@code minutes.table-hidden} when nobody outside sees the table, or
     *     {@code shared.changed-meanwhile}
     */
    public void publish(MeetingReference meeting, long version) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        minutes.requireVersion(version);
        adopted(minutes);
        if (!queries.isShown(minutes.table())) {
            throw new RuleViolation("minutes.table-hidden", minutes.table());
        }
        Act act = person.act();
        MinutesDocument document = minutes.publish(publication.open(minutes), act);
        repository.add(document);
        note("minutes.published", meeting, act, document.seal().sha256());
    }

    /**
     * Takes it back: nobody outside reads it any more.
     *
     * @param version of the minutes that the page showed
     * @throws RuleViolation {@code minutes.wrong-state} or {@code shared.changed-meanwhile}
     */
    public void withdraw(MeetingReference meeting, long version) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        minutes.requireVersion(version);
        minutes.withdraw();
        note("minutes.withdrawn", meeting, person.act(), null);
    }

    private void note(String what, MeetingReference meeting, Act act, String detail) {
        happenings.fire(new Noted(what, meeting.value(), act, detail));
    }
}
