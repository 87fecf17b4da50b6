package ca.alliances.minutes.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.boundary.MeetingRecord;
import ca.alliances.minutes.DiffLine;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesCorrection;
import ca.alliances.minutes.MinutesReach;
import ca.alliances.minutes.RevisionCause;
import ca.alliances.minutes.RevisionRow;
import ca.alliances.minutes.SectionDiff;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.SectionView;
import ca.alliances.minutes.WrittenText;
import ca.alliances.minutes.control.Circulation;
import ca.alliances.minutes.control.Comparison;
import ca.alliances.minutes.control.MinutesAccess;
import ca.alliances.minutes.control.MinutesQueries;
import ca.alliances.minutes.control.MinutesRepository;
import ca.alliances.minutes.control.Writing;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Minutes as their secretaries write them: section by section, in revisions, sent to who was present, and corrected. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class MinutesWriting {
    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesRepository repository;

    @Inject
    private MinutesQueries queries;

    @Inject
    private Writing writing;

    @Inject
    private MeetingRecord records;

    @Inject
    private Circulation circulation;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * Begins the minutes of a meeting that sits or was held; nothing changes when somebody has begun them before.
     *
     * @param language in which they are going to be adopted
     * @throws RuleViolation {@code minutes.meeting-ahead}
     */
    public void begin(MeetingReference meeting, Locale language) {
        LiveView live = live(meeting);
        if (repository.find(meeting).isPresent()) {
            return;
        }
        repository.add(new Minutes(
                meeting,
                live.meeting().begunAt().orElseThrow(() -> new RuleViolation("minutes.meeting-ahead")),
                language));
        note("minutes.begun", meeting, person.act(), null);
    }

    private LiveView live(MeetingReference meeting) {
        return records.of(meeting, Action.RUN_MEETING).live();
    }

    /** What stands in a section, and how often it was saved. */
    public SectionView section(MeetingReference meeting, SectionKey key) {
        return access.opened(meeting, Action.RUN_MEETING).section(key);
    }

    /**
     * Saves a section.
     *
     * @param seen how often it was saved before, as the page showed it
     * @throws RuleViolation {@code minutes.closed}, {@code minutes.section-too-long}, {@code minutes.text-too-long} or {@code shared.changed-meanwhile}
     */
    public void save(MeetingReference meeting, SectionKey key, int seen, String text) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        if (minutes.write(key, seen, text)) {
            writing.revise(minutes, RevisionCause.WRITTEN, person.act());
        }
    }

    /** How that text differs from what stands in the section. */
    public List<DiffLine> difference(MeetingReference meeting, SectionKey key, String text) {
        String kept = text == null ? "" : text.replace("\r\n", "\n");
        return Comparison.lines(
                access.opened(meeting, Action.RUN_MEETING).section(key).text(), kept);
    }

    /** A page of the revisions, the latest on top. */
    public List<RevisionRow> revisions(MeetingReference meeting, int first, int size) {
        return queries.revisions(access.opened(meeting, Action.RUN_MEETING), first, size);
    }

    /** How many there are. */
    public long countRevisions(MeetingReference meeting) {
        return access.opened(meeting, Action.RUN_MEETING).revisionsMade();
    }

    /**
     * What has changed from one revision to another, section by section.
     *
     * @throws NotFound when there is no revision of that number
     */
    public List<SectionDiff> compare(MeetingReference meeting, int earlier, int later) {
        Minutes minutes = access.opened(meeting, Action.RUN_MEETING);
        return Comparison.of(text(minutes, earlier), text(minutes, later));
    }

    private WrittenText text(Minutes minutes, int number) {
        return repository.revision(minutes, number).orElseThrow(NotFound::new).text();
    }

    /**
     * Takes the text of an earlier revision back; what stands there now stays as a revision too.
     *
     * @throws NotFound when there is no revision of that number
     * @throws RuleViolation {@code minutes.closed}
     */
    public void restore(MeetingReference meeting, int number) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        Act act = person.act();
        if (minutes.restore(text(minutes, number))) {
            writing.revise(minutes, RevisionCause.RESTORED, act);
            note("minutes.restored", meeting, act, String.valueOf(number));
        }
    }

    /** Whom a letter reaches when they are circulated, and who has to be told otherwise. */
    public MinutesReach reach(MeetingReference meeting) {
        return circulation.reach(live(meeting));
    }

    /**
     * Sends them to who was present, who may propose corrections up to that day.
     *
     * @param version of the minutes that the page showed
     * @throws RuleViolation {@code minutes.meeting-not-over}, {@code minutes.until-missing}, {@code minutes.until-past},
     *     {@code minutes.wrong-state}, {@code shared.changed-meanwhile}
     */
    public void circulate(MeetingReference meeting, long version, LocalDate until) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        minutes.requireVersion(version);
        LiveView live = live(meeting);
        if (live.meeting().state() != MeetingState.ENDED) {
            throw new RuleViolation("minutes.meeting-not-over");
        }
        Act act = person.act();
        minutes.circulate(until, act);
        circulation.tell(minutes, access.table(meeting, Action.RUN_MEETING), live);
        note("minutes.circulated", meeting, act, until.toString());
    }

    /**
     * Takes a correction into the text, as it was proposed or as this person has put it.
     *
     * @param seen how often the section was saved before, as the page showed it
     * @throws RuleViolation {@code minutes.correction-answered}, and as {@link #save}
     */
    public void accept(MeetingReference meeting, int number, int seen, String text) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        Act act = person.act();
        minutes.accept(correction(minutes, number), seen, text, act);
        writing.revise(minutes, RevisionCause.CORRECTED, act);
        note("minutes.correction-accepted", meeting, act, String.valueOf(number));
    }

    /**
     * Leaves the text as it is.
     *
     * @throws RuleViolation {@code minutes.reason-missing} or {@code minutes.correction-answered}
     */
    public void decline(MeetingReference meeting, int number, String reason) {
        Minutes minutes = access.locked(meeting, Action.RUN_MEETING);
        Act act = person.act();
        correction(minutes, number).decline(reason, act);
        note("minutes.correction-declined", meeting, act, String.valueOf(number));
    }

    private MinutesCorrection correction(Minutes minutes, int number) {
        return repository.corrections(minutes).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void note(String what, MeetingReference meeting, Act act, String detail) {
        happenings.fire(new Noted(what, meeting.value(), act, detail));
    }
}
