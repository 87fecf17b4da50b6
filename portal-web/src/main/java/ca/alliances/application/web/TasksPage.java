package ca.alliances.application.web;

import ca.alliances.application.ApplicationView;
import ca.alliances.application.DraftView;
import ca.alliances.application.Section;
import ca.alliances.application.boundary.Applications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is left to do until an application can be handed in; derived from what is written, never kept. */
@Named
@RequestScoped
public class TasksPage extends FilePage {
    @Inject
    private Applications applications;

    private DraftView draft;

    /** One thing to do: the page where it is done, and whether it is done. */
    public record Task(String page, Section section, boolean done) {}

    /** Reads what the page shows. */
    public void load() {
        draft = applications.draft(reference());
    }

    /** The sections in their order. */
    public List<Task> getTasks() {
        return Stream.of(Section.values()).map(this::task).toList();
    }

    private Task task(Section section) {
        return new Task(
                section.name().toLowerCase(Locale.ROOT),
                section,
                draft.gapsOf(section).isEmpty());
    }

    /** How many are done. */
    public long getDone() {
        return getTasks().stream().filter(Task::done).count();
    }

    /** Why it was returned, when it was. */
    public String getReturnReason() {
        List<ApplicationView.Step> history = draft.file().history();
        ApplicationView.Step last = history.get(history.size() - 1);
        return last.reason();
    }

    /** The draft. */
    public DraftView getDraft() {
        return draft;
    }
}
