package ca.alliances.decision.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.DecisionView;
import ca.alliances.decision.boundary.DecisionHistory;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was decided on a file, the last on top, with what was taken back; for its promoter as for the tenant's people. */
@Named
@RequestScoped
public class DecisionViewPage {
    @Inject
    private DecisionHistory boundary;

    @Inject
    private Files files;

    private String reference;
    private ApplicationView file;
    private List<DecisionView> decisions = List.of();
    private boolean decidable;
    private boolean repealable;

    /** Reads what the page shows. */
    public void load() {
        ApplicationReference asked = new ApplicationReference(reference);
        decisions = boundary.of(asked);
        file = files.existing(asked);
        decidable = files.may(Action.DECIDE, asked);
        repealable = files.may(Action.REPEAL_DECISION, asked);
    }

    /** The file. */
    public ApplicationView getFile() {
        return file;
    }

    /** The decisions. */
    public List<DecisionView> getDecisions() {
        return decisions;
    }

    /** Whether who looks may decide now. */
    public boolean isDecidable() {
        return decidable;
    }

    /** Whether who looks may record a repeal now. */
    public boolean isRepealable() {
        return repealable;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
