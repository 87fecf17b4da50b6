package ca.alliances.decision.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.FileToDecide;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.Preview;
import ca.alliances.decision.boundary.Decisions;
import ca.alliances.resolution.BodyRegister;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.review.RecommendationView;
import ca.alliances.review.boundary.Committees;
import ca.alliances.shared.NotFound;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Writes down what a body decided: looks at rules and money, shows what it entails, then records. Two steps of one form. */
@Named
@ViewScoped
public class RecordDecisionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Decisions boundary;

    @Inject
    private Files files;

    @Inject
    private Committees committees;

    @Inject
    private Resolutions resolutions;

    private final DecisionFields fields = new DecisionFields();
    private String reference;
    private ApplicationView file;
    private FileToDecide toDecide;
    private BodyRegister register;
    private Preview preview;
    private boolean confirming;

    /**
     * Reads what the page shows; first what the rules say to what is asked.
     *
     * @param title under which a resolution would be entered in the register
     */
    public void load(String title) {
        file = files.existing(new ApplicationReference(reference));
        toDecide = boundary.file(file.reference());
        fields.setBody(toDecide.bodies().get(0));
        fields.setAmount(file.requested());
        fields.getCited().setTitle(title);
        register = resolutions.of(fields.getBody(), reference);
        check();
    }

    /**
     * Asks the rules and the purse about the amount that is written; changes nothing.
     *
     * @throws ViewExpiredException if so many pages were opened since that this one was forgotten
     * @throws NotFound if the form was sent to the address of another file
     */
    public void check() {
        if (file == null) {
            throw new ViewExpiredException(reference);
        }
        if (!file.reference().value().equals(reference)) {
            throw new NotFound();
        }
        confirming = false;
        preview = boundary.preview(file.reference(), fields.granted(), fields.getException(), toDecide.version());
    }

    /** Shows what the decision entails. */
    public void next() {
        check();
        preview = boundary.prepare(file.reference(), fields.value(), toDecide.version());
        confirming = true;
    }

    /** Back to the form. */
    public void back() {
        check();
    }

    /** Records it and leads to the file's decisions; a refusal leads back to the form, with what is left by now. */
    public String record() {
        check();
        boundary.record(file.reference(), fields.value(), toDecide.version());
        return "/mandatary/decision/view?faces-redirect=true&ref=" + reference;
    }

    /** What the body may decide now. */
    public List<ApplicationStatus> getOutcomes() {
        return List.of(ApplicationStatus.values()).stream()
                .filter(each -> each.isDecision() && toDecide.status().mayBecome(each))
                .toList();
    }

    /** What the committee advised last, if it did. */
    public Optional<RecommendationView> getAdvice() {
        return committees.of(file.reference());
    }

    /** Whether it is the last look before it is recorded. */
    public boolean isConfirming() {
        return confirming;
    }

    /** What the rules and the purse say. */
    public Preview getPreview() {
        return preview;
    }

    /** The file. */
    public ApplicationView getFile() {
        return file;
    }

    /** Its rules and bodies. */
    public FileToDecide getToDecide() {
        return toDecide;
    }

    /** What the body has in the register. */
    public BodyRegister getRegister() {
        return register;
    }

    /** The form. */
    public DecisionFields getFields() {
        return fields;
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
