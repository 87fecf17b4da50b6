package ca.alliances.meeting.control;

import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Documents;
import ca.alliances.meeting.AgendaItem;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * What is attached to the items of a meeting, read at once.
     *
     * @param documents by number of the item; items without a document are left out
     * @param away by number of the items that speak of a project: the logins of those who keep away from it
     */
    public record Folders(Map<Integer, List<StoredDocument>> documents, Map<Integer, Set<String>> away) {
        /** What that person may read; who has no login, {@code null}, opens no project. */
        public List<StoredDocument> of(int item, String subject) {
            Set<String> closed = away.get(item);
            boolean open = closed == null || subject != null && !closed.contains(subject);
            return open ? documents.getOrDefault(item, List.of()) : List.of();
        }

        /** The same for all items, by number; those under which there is nothing for that person are left out. */
        public Map<Integer, List<StoredDocument>> of(String subject) {
            Map<Integer, List<StoredDocument>> open = new LinkedHashMap<>();
            documents.keySet().forEach(item -> open.put(item, of(item, subject)));
            open.values().removeIf(List::isEmpty);
            return open;
        }
    }

    /** Those of a meeting. */
    public Folders of(Meeting meeting) {
        List<AgendaItem> items = meeting.agenda().items();
        Map<String, List<StoredDocument>> found =
                documents.of(items.stream().map(item -> owner(meeting, item)).toList());
        List<AgendaItem> held = items.stream()
                .filter(item -> found.containsKey(owner(meeting, item)))
                .toList();
        Map<Integer, List<StoredDocument>> byItem = new LinkedHashMap<>();
        held.forEach(item -> byItem.put(item.number(), found.get(owner(meeting, item))));
        return new Folders(byItem, away(held));
    }

    private static String owner(Meeting meeting, AgendaItem item) {
        return owner(meeting.reference(), item.number());
    }

    private Map<Integer, Set<String>> away(List<AgendaItem> items) {
        Set<String> asked =
                items.stream().flatMap(item -> item.project().stream()).collect(Collectors.toSet());
        Map<String, Set<String>> recused = recusals.accounts(asked);
        Map<String, Set<String>> interested = projects.interested(asked);
        Map<Integer, Set<String>> away = new LinkedHashMap<>();
        items.forEach(item -> item.project().ifPresent(project -> {
            Set<String> both = new HashSet<>(recused.getOrDefault(project, Set.of()));
            both.addAll(interested.getOrDefault(project, Set.of()));
            away.put(item.number(), both);
        }));
        return away;
    }

    /** Whether that person may read the documents of that item. */
    public boolean isOpen(AgendaItem item, String subject) {
        return away(List.of(item)).values().stream().noneMatch(closed -> closed.contains(subject));
    }

    /** The item is gone, and what was attached to it. */
    public void empty(MeetingReference meeting, int item, Act act) {
        String owner = owner(meeting, item);
        documents.of(owner).forEach(each -> documents.remove(owner, each.reference(), act));
    }
}
