package ca.alliances.decision.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.Decision;
import ca.alliances.decision.DecisionView;
import ca.alliances.decision.control.DecisionRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The decisions on a file, for its promoter as for the tenant's people; also those that were taken back. */
@Stateless
@Allowed(Action.READ_DECISION)
public class DecisionHistory {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private Files files;

    /**
     * All of them, the last one first; what the rules found and who recorded it, only for who works on the file.
     *
     * @throws NotFound when there is no such file for this person
     */
    public List<DecisionView> of(ApplicationReference reference) {
        ApplicationView file = files.existing(reference);
        if (!files.may(Action.READ_DECISION, reference)) {
            throw new NotFound();
        }
        boolean staff = files.may(Action.READ_SCORES, reference);
        return decisions.of(file.reference()).stream()
                .map(each -> staff ? DecisionView.of(each, name(each)) : DecisionView.forItsApplicant(each))
                .toList();
    }

    private String name(Decision decision) {
        return decisions.name(decision.recorded().actor()).orElse("");
    }
}
