package ca.alliances.meeting.boundary;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Documents;
import ca.alliances.document.boundary.OpenedDocument;
import ca.alliances.document.boundary.Upload;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.control.ItemFolders;
import ca.alliances.meeting.control.MeetingAccess;
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

/** The documents of the items of a meeting, for whoever may read its table and keeps away from none of them. */
@Stateless
public class ItemDocuments {
    private static final String SLOT = "ITEM";

    @Inject
    private MeetingAccess access;

    @Inject
    private ItemFolders folders;

    @Inject
    private Documents documents;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** By number of the item; items without a document are left out, and projects from which this person keeps away. */
    @Allowed(Action.READ_TABLE)
    public Map<Integer, List<StoredDocument>> of(MeetingReference meeting) {
        return folders.of(access.opened(meeting, Action.READ_TABLE)).of(person.subject());
    }

    /**
     * Opens one for reading; the caller closes it.
     *
     * @throws NotFound when there is no such document for this person
     */
    @Allowed(Action.READ_TABLE)
    public OpenedDocument open(MeetingReference reference, int item, DocumentReference document) {
        Meeting meeting = access.opened(reference, Action.READ_TABLE);
        if (!folders.isOpen(meeting.agenda().existing(item), person.subject())) {
            throw new NotFound();
        }
        return documents.open(ItemFolders.owner(reference, item), document);
    }

    /**
     * Attaches a file to an item.
     *
     * @throws NotFound when there is no such item
     * @throws RuleViolation {@code meeting.not-ahead} when the meeting is over, {@code document.…} when it is not a file that the portal takes
     */
    @Allowed(Action.RUN_MEETING)
    public void attach(MeetingReference reference, int item, Upload upload) {
        requireNotOver(reference, item);
        StoredDocument attached = documents.attach(ItemFolders.owner(reference, item), SLOT, upload, person.act());
        note("meeting.document-attached", reference, item, attached.reference());
    }

    /** @throws NotFound when there is no such document */
    @Allowed(Action.RUN_MEETING)
    public void remove(MeetingReference reference, int item, DocumentReference document) {
        requireNotOver(reference, item);
        documents.remove(ItemFolders.owner(reference, item), document, person.act());
        note("meeting.document-removed", reference, item, document);
    }

    private void requireNotOver(MeetingReference reference, int item) {
        Meeting meeting = access.locked(reference, Action.RUN_MEETING);
        if (!meeting.state().isAhead() && meeting.state() != MeetingState.UNDER_WAY) {
            throw new RuleViolation("meeting.not-ahead");
        }
        meeting.agenda().existing(item);
    }

    private void note(String what, MeetingReference meeting, int item, DocumentReference document) {
        happenings.fire(new Noted(what, ItemFolders.owner(meeting, item), person.act(), document.value()));
    }
}
