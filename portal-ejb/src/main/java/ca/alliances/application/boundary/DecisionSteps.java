package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationDecided;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.FileToDecide;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.Call;
import ca.alliances.intake.PipelineStage;
import ca.alliances.intake.StageKind;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The steps of a file that a deciding body takes; for the feature that keeps decisions. */
@Stateless
public class DecisionSteps {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<ApplicationMoved> happenings;

    @Inject
    private Event<ApplicationDecided> decisions;

    /** @throws NotFound when this person may not decide on it now */
    @Allowed(Action.DECIDE)
    public FileToDecide toDecide(ApplicationReference reference) {
        return view(access.opened(reference, Action.DECIDE));
    }

    /**
     * The same, as it was when the person looked at it.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile} when somebody was faster
     */
    @Allowed(Action.DECIDE)
    public FileToDecide toDecide(ApplicationReference reference, long version) {
        return view(asSeen(access.opened(reference, Action.READ_APPLICATION), version, Action.DECIDE));
    }

    /**
     * The same with its row locked.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile} when somebody was faster
     */
    @Allowed(Action.DECIDE)
    public FileToDecide locked(ApplicationReference reference, long version) {
        return view(asSeen(access.locked(reference, Action.READ_APPLICATION), version, Action.DECIDE));
    }

    /**
     * Moves it to the outcome; the promoter reads the reasons, and by mail all of it.
     *
     * @param granted {@code null} when nothing is
     */
    @Allowed(Action.DECIDE)
    public void decide(
            ApplicationReference reference,
            ApplicationStatus outcome,
            String reasons,
            Money granted,
            List<String> conditions) {
        Application file = access.locked(reference, Action.DECIDE);
        ApplicationMoved step = file.decide(outcome, reasons, person.act());
        happenings.fire(step);
        decisions.fire(new ApplicationDecided(step, granted, conditions));
    }

    /**
     * Locks its row for a repeal, as it was when the person looked at it.
     *
     * @throws RuleViolation {@code shared.changed-meanwhile} when somebody was faster
     */
    @Allowed(Action.REPEAL_DECISION)
    public FileToDecide lockedToRepeal(ApplicationReference reference, long version) {
        return view(asSeen(access.locked(reference, Action.READ_APPLICATION), version, Action.REPEAL_DECISION));
    }

    /** Moves it back to where the committee left it. */
    @Allowed(Action.REPEAL_DECISION)
    public void repeal(ApplicationReference reference, String reasons) {
        Application file = access.locked(reference, Action.REPEAL_DECISION);
        happenings.fire(file.repealDecision(reasons, person.act()));
    }

    /** Tells who came second that he did, before it tells that the step is no longer to be taken. */
    private Application asSeen(Application file, long version, Action action) {
        file.requireVersion(version);
        if (!access.may(action, file)) {
            throw new NotFound();
        }
        return file;
    }

    private FileToDecide view(Application file) {
        Call call = applications.call(file.call());
        return new FileToDecide(
                file.reference(),
                file.version(),
                file.status(),
                file.managingTerritory().orElse(null),
                file.request(),
                call.rules(),
                call.stagesFor(file.requested()).stream()
                        .filter(stage -> stage.kind() == StageKind.DECISION)
                        .map(PipelineStage::bodyName)
                        .toList());
    }
}
