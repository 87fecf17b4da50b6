package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Budget;
import ca.alliances.application.Declaration;
import ca.alliances.application.ProjectNeed;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.ProjectPlan;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Saves the sections of a draft, one at a time, each on the version that its page showed. All throw {@code NotFound} when there is no such
 * application that the person may write, and {@code RuleViolation} {@code shared.changed-meanwhile} when somebody else was faster.
 */
@Stateless
@Allowed(Action.EDIT_APPLICATION)
public class ApplicationSections {
    @Inject
    private FileAccess access;

    @Inject
    private CurrentPerson person;

    /** What the project is. */
    public void outline(ApplicationReference reference, long version, ProjectOutline outline) {
        change(reference, version, (application, act) -> application.outline(outline, act));
    }

    /** Why it is needed. */
    public void need(ApplicationReference reference, long version, ProjectNeed need) {
        change(reference, version, (application, act) -> application.need(need, act));
    }

    /** How and when it is done. */
    public void plan(ApplicationReference reference, long version, ProjectPlan plan) {
        change(reference, version, (application, act) -> application.plan(plan, act));
    }

    /** How it answers the priorities of the call, by their codes; an empty answer takes one away. */
    public void priorities(ApplicationReference reference, long version, Map<String, String> answers) {
        change(
                reference,
                version,
                (application, act) -> answers.forEach((code, text) -> application.answerPriority(code, text, act)));
    }

    /** What it costs and who pays; with a reason, it asks for more than the ceiling. */
    public void budget(ApplicationReference reference, long version, Budget budget, String exceptionReason) {
        change(reference, version, (application, act) -> {
            application.budget(budget, act);
            application.askException(exceptionReason, act);
        });
    }

    /** What is declared, and by whom. */
    public void declare(ApplicationReference reference, long version, Set<Declaration> made, String signer) {
        change(reference, version, (application, act) -> application.declare(made, signer, act));
    }

    private void change(ApplicationReference reference, long version, BiConsumer<Application, Act> change) {
        Application application = access.locked(reference, Action.EDIT_APPLICATION);
        application.requireVersion(version);
        change.accept(application, person.act());
    }
}
