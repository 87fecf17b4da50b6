package ca.alliances.meeting.control;

import ca.alliances.concertation.TableFacts;
import ca.alliances.meeting.AgendaItem;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.meeting.boundary.Projects.Ready;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The projects that wait for a table, as items of its agenda. */
@ApplicationScoped
public class ReadyProjects {
    /** How long the table speaks of one unless somebody says otherwise, in minutes. */
    private static final int MINUTES = 15;

    @Inject
    private Instance<Projects> projects;

    /** Those that are ready for the body as which the table speaks and that this meeting does not have. */
    public List<Ready> notOn(Meeting meeting, TableFacts table) {
        if (table.body() == null || projects.isUnsatisfied()) {
            return List.of();
        }
        Set<String> there = meeting.agenda().items().stream()
                .map(AgendaItem::project)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return projects.get().ready(table.body()).stream()
                .filter(each -> !there.contains(each.reference()))
                .toList();
    }

    /** As an item. */
    public static ItemForm item(Ready project) {
        return new ItemForm(project.title(), ItemKind.PROJECT, MINUTES, false, project.reference(), null, null);
    }

    /** The subjects of those who are known to have an interest in these projects, by project. */
    public Map<String, Set<String>> interested(Collection<String> asked) {
        return projects.isUnsatisfied()
                ? Map.of()
                : asked.stream().collect(Collectors.toMap(Function.identity(), projects.get()::interested));
    }
}
