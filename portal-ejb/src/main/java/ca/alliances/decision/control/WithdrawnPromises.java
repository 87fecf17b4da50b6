package ca.alliances.decision.control;

import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.decision.Decision;
import ca.alliances.decision.boundary.Purse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Makes free again what was promised to an application that its organization takes back: nobody will decide on it any more. */
@ApplicationScoped
public class WithdrawnPromises {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private Purse purse;

    void release(@Observes ApplicationMoved moved) {
        if (moved.to() == ApplicationStatus.WITHDRAWN && moved.from().isAcceptance()) {
            decisions.standing(moved.reference()).ifPresent(decision -> release(decision, moved));
        }
    }

    private void release(Decision decision, ApplicationMoved moved) {
        decision.share()
                .ifPresent(share -> purse.release(
                        share,
                        new Purse.Promise(
                                moved.reference(),
                                decision.amount().orElseThrow(),
                                decision.resolution().number(),
                                moved.act())));
    }
}
