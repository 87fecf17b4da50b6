package ca.alliances.meeting.boundary;

import ca.alliances.concertation.TableFacts;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.Agenda;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.control.ItemFolders;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.meeting.control.ReadyProjects;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The agenda of a meeting, as its secretary writes and orders it. Each change is made on the version that the page showed. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class Agendas {
    @Inject
    private MeetingAccess access;

    @Inject
    private ReadyProjects projects;

    @Inject
    private ItemFolders folders;

    @Inject
    private CurrentPerson person;

    /**
     * Adds an item at the end.
     *
     * @throws RuleViolation {@code meeting.agenda-full}, {@code meeting.not-ahead} or {@code shared.changed-meanwhile}
     */
    public void add(MeetingReference meeting, long version, ItemForm form) {
        change(meeting, version, agenda -> agenda.add(form));
    }

    /** The projects that are ready for the table and not on this agenda yet. */
    public List<Projects.Ready> ready(MeetingReference meeting) {
        TableFacts table = access.table(meeting, Action.RUN_MEETING);
        return projects.notOn(access.opened(meeting, Action.RUN_MEETING), table);
    }

    /**
     * Adds an item for each of them at the end, as many as the agenda can take.
     *
     * @return how many are left
     * @throws RuleViolation {@code meeting.no-project-ready} and as {@link #add}
     */
    public int addReady(MeetingReference meeting, long version) {
        List<Projects.Ready> ready = ready(meeting);
        if (ready.isEmpty()) {
            throw new RuleViolation("meeting.no-project-ready");
        }
        Agenda agenda = seen(meeting, version).agenda();
        int room = agenda.room();
        ready.stream().limit(Math.max(room, 1)).map(ReadyProjects::item).forEach(agenda::add);
        return Math.max(0, ready.size() - room);
    }

    /** Writes an item anew. */
    public void write(MeetingReference meeting, long version, int number, ItemForm form) {
        change(meeting, version, agenda -> agenda.change(number, form));
    }

    /**
     * Takes an item away, with its documents.
     *
     * @throws RuleViolation {@code meeting.item-taken-up}
     */
    public void remove(MeetingReference meeting, long version, int number) {
        change(meeting, version, agenda -> agenda.remove(number));
        folders.empty(meeting, number, person.act());
    }

    /** Moves an item with its parts one place up or down. */
    public void move(MeetingReference meeting, long version, int number, boolean up) {
        change(meeting, version, agenda -> agenda.move(number, up));
    }

    /** Moves an item with its parts before that one; 0: to the end. */
    public void moveBefore(MeetingReference meeting, long version, int number, int before) {
        change(meeting, version, agenda -> agenda.moveBefore(number, before));
    }

    /**
     * Makes an item a part of the one before it, or an item of its own.
     *
     * @throws RuleViolation {@code meeting.item-first} or {@code meeting.item-has-parts}
     */
    public void becomePart(MeetingReference meeting, long version, int number, boolean part) {
        change(meeting, version, agenda -> agenda.becomePart(number, part));
    }

    private void change(MeetingReference reference, long version, Consumer<Agenda> change) {
        change.accept(seen(reference, version).agenda());
    }

    private Meeting seen(MeetingReference reference, long version) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        meeting.requireVersion(version);
        return meeting;
    }
}
