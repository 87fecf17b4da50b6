package ca.alliances.review.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.boundary.Files;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.RuleCheck;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckView;
import ca.alliances.review.EligibilityCheck;
import ca.alliances.review.control.ReviewRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** An agent looks whether a file is complete and eligible, and says what follows. */
@Stateless
@Allowed(Action.CHECK_APPLICATION)
public class EligibilityChecks {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private Files files;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<ApplicationMoved> moved;

    /** @throws NotFound when the person may not check such a file now */
    public CheckView existing(ApplicationReference reference) {
        Application application = access.opened(reference, Action.CHECK_APPLICATION);
        List<RuleCheck> rules = applications
                .call(application.call())
                .rules()
                .check(files.existing(reference).request());
        return draft(reference)
                .map(check -> new CheckView(
                        application.version(), check.version(), check.findings(), rules, null, check.checkedAt()))
                .orElseGet(() -> new CheckView(application.version(), 0, CheckFindings.NONE, rules, null, null));
    }

    /**
     * Keeps what was found so far, for oneself or who takes over.
     *
     * @param seen version of the check that the page showed, 0 before the first
     * @throws RuleViolation {@code shared.changed-meanwhile}
     */
    public void keep(ApplicationReference reference, long seen, CheckFindings findings) {
        access.locked(reference, Action.CHECK_APPLICATION);
        kept(reference, seen, findings);
    }

    /**
     * Keeps it and makes sure that what follows may follow.
     *
     * @param seen version of the check that the page showed, 0 before the first
     * @throws RuleViolation when something that the outcome needs is missing, {@code shared.changed-meanwhile}
     */
    public void prepare(ApplicationReference reference, long seen, CheckFindings findings) {
        access.locked(reference, Action.CHECK_APPLICATION);
        kept(reference, seen, findings).requireOutcome();
    }

    /**
     * Ends the check, and the file goes where it leads.
     *
     * @param version of the file that the page showed
     * @param seen version of the check that it showed
     * @throws RuleViolation when something that the outcome needs is missing, {@code shared.changed-meanwhile}
     */
    public void conclude(ApplicationReference reference, long version, long seen) {
        Application application = access.locked(reference, Action.CHECK_APPLICATION);
        application.requireVersion(version);
        EligibilityCheck check = reviews.lockedCheck(reference)
                .filter(each -> !each.isConcluded())
                .orElseThrow(() -> new RuleViolation("review.outcome-missing"));
        check.requireVersion(seen);
        check.conclude(person.act());
        moved.fire(follow(application, check.findings(), person.act()));
    }

    private static ApplicationMoved follow(Application application, CheckFindings findings, Act act) {
        return switch (findings.outcome()) {
            case RETURN -> application.returnForCompletion(findings.reasons(), act);
            case ADMISSIBLE -> application.declareAdmissible(act);
            case INADMISSIBLE -> application.declareInadmissible(findings.reasons(), act);
        };
    }

    private EligibilityCheck kept(ApplicationReference reference, long seen, CheckFindings findings) {
        Optional<EligibilityCheck> before = reviews.lockedCheck(reference);
        if (before.isPresent() && !before.get().isConcluded()) {
            before.get().requireVersion(seen);
            before.get().keep(findings, person.act());
            return before.get();
        }
        if (seen != 0) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        int number = before.map(EligibilityCheck::number).orElse(0) + 1;
        EligibilityCheck check = new EligibilityCheck(reference, number, findings, person.act());
        reviews.add(check);
        return check;
    }

    private Optional<EligibilityCheck> draft(ApplicationReference reference) {
        return reviews.lastCheck(reference).filter(check -> !check.isConcluded());
    }
}
