package ca.alliances.meeting.web;

import ca.alliances.meeting.MeetingFilter;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.boundary.Agendas;
import ca.alliances.shell.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the form of an item offers: projects that wait for the table, and held meetings whose minutes can be adopted. */
@Named
@RequestScoped
public class ItemChoicesPage extends PlannedPage {
    /** So many held meetings back. */
    private static final int BACK = 20;

    @Inject
    private Agendas agendas;

    /** References of projects by their titles, with those that this meeting has already. */
    public Map<String, String> getProjects() {
        Map<String, String> projects = new LinkedHashMap<>();
        agendas.ready(reference())
                .forEach(each -> projects.put(each.reference() + " – " + each.title(), each.reference()));
        getMeeting().agenda().stream()
                .filter(item -> Objects.nonNull(item.project()))
                .forEach(item -> projects.put(item.project() + " – " + item.title(), item.project()));
        return projects;
    }

    /** References of meetings by their days. */
    public Map<String, String> getHeld() {
        Map<String, String> held = new LinkedHashMap<>();
        for (MeetingRow row : meetings().page(new MeetingFilter(reference().table(), false), 0, BACK)) {
            if (row.state() == MeetingState.ENDED) {
                held.put(
                        Formats.date(row.startsAt()) + " (" + row.reference() + ")",
                        row.reference().value());
            }
        }
        return held;
    }
}
