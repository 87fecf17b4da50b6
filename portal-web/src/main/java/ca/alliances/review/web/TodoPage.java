package ca.alliances.review.web;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.boundary.Desk;
import ca.alliances.identity.boundary.People;
import ca.alliances.review.boundary.Reviews;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What awaits whom in this tenant: numbers that open their lists. */
@Named
@RequestScoped
public class TodoPage {
    @Inject
    private People people;

    @Inject
    private Desk desk;

    @Inject
    private Reviews reviews;

    private List<Todo> todos;

    /** So many files await this, and there they are. */
    public record Todo(String key, long count, String page) {}

    /** What awaits who is signed in; nothing for who has nothing to do with files. */
    public List<Todo> getTodos() {
        if (todos == null) {
            todos = new ArrayList<>();
            if (people.may(Action.LIST_REVIEWS)) {
                todos.add(new Todo("score", reviews.countToDo(), "review/list"));
            }
            if (people.may(Action.LIST_APPLICATIONS)) {
                onTheDesk(desk.awaiting());
            }
        }
        return todos;
    }

    private void onTheDesk(Map<ApplicationStatus, Long> awaiting) {
        add(awaiting, "check", ApplicationStatus.SUBMITTED);
        add(awaiting, "committee", ApplicationStatus.ADMISSIBLE, ApplicationStatus.RETURNED_TO_COMMITTEE);
        add(awaiting, "recommend", ApplicationStatus.IN_REVIEW);
        add(awaiting, "decide", ApplicationStatus.RECOMMENDED, ApplicationStatus.NOT_RECOMMENDED);
        add(awaiting, "applicant", ApplicationStatus.INCOMPLETE);
    }

    private void add(Map<ApplicationStatus, Long> awaiting, String key, ApplicationStatus... statuses) {
        long count = Arrays.stream(statuses)
                .mapToLong(each -> awaiting.getOrDefault(each, 0L))
                .sum();
        String names = Arrays.stream(statuses).map(Enum::name).collect(Collectors.joining(","));
        todos.add(new Todo(key, count, "application/list?status=" + names));
    }
}
