package ca.alliances.decision.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.decision.control.TableQueries.Row;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.review.boundary.InterestedPeople;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files that come before tables as committees that advise, or as bodies that decide. */
@ApplicationScoped
public class ProjectsAtTables implements Projects {
    @Inject
    private TableQueries queries;

    @Inject
    private TableSteps steps;

    @Inject
    private InterestedPeople interested;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private FileAccess access;

    @Inject
    private CurrentPerson person;

    @Override
    public List<Ready> ready(String body) {
        if (body == null) {
            return List.of();
        }
        Set<ApplicationReference> hidden = access.hidden();
        return Stream.concat(
                        queries.beforeCommittee(body, hidden).stream()
                                .filter(row -> may(Action.RECOMMEND, body, row))
                                .map(row -> ready(row, false)),
                        queries.beforeDeciders(body, hidden).stream()
                                .filter(row -> may(Action.DECIDE, body, row))
                                .map(row -> ready(row, true)))
                .toList();
    }

    /** Files of one's own are hidden already, so nothing else ties a person to one that comes before a body. */
    private boolean may(Action action, String body, Row row) {
        return person.may(
                action,
                new Ties(row.territory(), Set.of(body), false, row.status().name()));
    }

    private static Ready ready(Row row, boolean decides) {
        return new Ready(row.reference().value(), row.title(), row.organization(), decides);
    }

    @Override
    public List<String> steps(String body, String project) {
        Application file = applications.existing(new ApplicationReference(project));
        return access.may(Action.READ_APPLICATION, file)
                ? steps.of(body, file).stream().map(ApplicationStatus::name).toList()
                : List.of();
    }

    @Override
    public Optional<String> applicant(String project) {
        return queries.applicant(new ApplicationReference(project));
    }

    @Override
    public Set<String> interested(String project) {
        return interested.in(new ApplicationReference(project));
    }
}
