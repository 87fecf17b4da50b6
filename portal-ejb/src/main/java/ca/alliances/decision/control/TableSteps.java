package ca.alliances.decision.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.PipelineStage;
import ca.alliances.intake.StageKind;
import ca.alliances.shared.Action;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What steps of a file a body takes at its table: its committee advises on it, or it decides. */
@ApplicationScoped
public class TableSteps {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private TableQueries queries;

    @Inject
    private FileAccess access;

    @Inject
    private CurrentPerson person;

    /** The steps that the file may take now by a motion of that body ({@code null}: none). */
    public Set<ApplicationStatus> of(String body, Application file) {
        if (body == null || !bodies(file).contains(body)) {
            return Set.of();
        }
        Set<ApplicationStatus> steps = EnumSet.copyOf(file.status().successors());
        steps.remove(ApplicationStatus.WITHDRAWN);
        return steps;
    }

    private List<String> bodies(Application file) {
        if (file.status() == ApplicationStatus.IN_REVIEW) {
            return queries.committee(file.reference()).stream().toList();
        }
        return file.status().awaitsDecision()
                ? applications.call(file.call()).stagesFor(file.requested()).stream()
                        .filter(stage -> stage.kind() == StageKind.DECISION)
                        .map(PipelineStage::bodyName)
                        .toList()
                : List.of();
    }

    /**
     * @throws RuleViolation {@code decision.meeting-no-body}, {@code decision.meeting-other-body}, {@code decision.meeting-wrong-step}, or
     *     {@code decision.meeting-needs-approver} when who runs the meeting does not record decisions of that body
     */
    public void require(String body, Application file, String step) {
        if (body == null) {
            throw new RuleViolation("decision.meeting-no-body");
        }
        Set<ApplicationStatus> steps = of(body, file);
        if (steps.isEmpty()) {
            throw new RuleViolation(
                    "decision.meeting-other-body", file.reference().value(), body);
        }
        if (steps.stream().noneMatch(each -> each.name().equals(step))) {
            throw new RuleViolation(
                    "decision.meeting-wrong-step", file.reference().value());
        }
        if (file.status().awaitsDecision() && !maySpeakFor(body, file)) {
            throw new RuleViolation("decision.meeting-needs-approver", body);
        }
    }

    private boolean maySpeakFor(String body, Application file) {
        Ties ties = access.ties(file);
        return access.may(Action.DECIDE, file)
                && person.may(Action.DECIDE, new Ties(ties.territory(), Set.of(body), false, ties.state()));
    }
}
