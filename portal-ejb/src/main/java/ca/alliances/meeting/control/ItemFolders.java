package ca.alliances.meeting.control;

import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Documents;
import ca.alliances.meeting.AgendaItem;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The documents of the items of a meeting; those of a project are closed to who keeps away from it. */
@ApplicationScoped
public class ItemFolders {
    @Inject
    private Documents documents;

    @Inject
    private RecusalQueries recusals;

    @Inject
    private ReadyProjects projects;

    /** By what documents know an item. */
    public static String owner(MeetingReference meeting, int item) {
        return meeting + "/" + item;
    }

    /** What that person may read, by number of the item; items without a document are left out. */
    public Map<Integer, List<StoredDocument>> of(Meeting meeting, String subject) {
        Map<Integer, List<StoredDocument>> folders = new LinkedHashMap<>();
        for (AgendaItem item : meeting.agenda().items()) {
            List<StoredDocument> found = documents.of(owner(meeting.reference(), item.number()));
            if (!found.isEmpty() && isOpen(item, subject)) {
                folders.put(item.number(), found);
            }
        }
        return folders;
    }

    /** Whether that person may read the documents of that item. */
    public boolean isOpen(AgendaItem item, String subject) {
        return item.project().isEmpty()
                || !projects.interested(subject, item.project().get())
                        && !recusals.isRecused(subject, item.project().get());
    }

    /** The item is gone, and what was attached to it. */
    public void empty(MeetingReference meeting, int item, Act act) {
        String owner = owner(meeting, item);
        documents.of(owner).forEach(each -> documents.remove(owner, each.reference(), act));
    }
}
