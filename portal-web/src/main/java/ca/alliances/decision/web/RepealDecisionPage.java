package ca.alliances.decision.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.DecisionView;
import ca.alliances.decision.boundary.DecisionHistory;
import ca.alliances.decision.boundary.Decisions;
import ca.alliances.resolution.BodyRegister;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down that a body took its decision back, after showing what that entails. */
@Named
@RequestScoped
public class RepealDecisionPage {
    @Inject
    private Decisions boundary;

    @Inject
    private DecisionHistory history;

    @Inject
    private Files files;

    @Inject
    private Resolutions resolutions;

    private String reference;
    private Long version;
    private ApplicationView file;
    private DecisionView decision;
    private BodyRegister register;
    private final CitationFields cited = new CitationFields();
    private String reasons;

    /** Reads the address, since a form that misses something comes back before its page is loaded. */
    @PostConstruct
    void readAddress() {
        reference = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
    }

    /**
     * Reads what the page shows; also for a form that comes back refused.
     *
     * @param title under which a resolution would be entered in the register
     */
    public void load(String title) {
        ApplicationReference asked = new ApplicationReference(reference);
        file = files.existing(asked);
        if (!files.may(Action.REPEAL_DECISION, asked)) {
            throw new NotFound();
        }
        decision = history.of(asked).stream()
                .filter(DecisionView::stands)
                .findFirst()
                .orElseThrow(NotFound::new);
        register = resolutions.of(decision.body(), reference);
        if (cited.getTitle() == null) {
            cited.setTitle(title);
        }
        version = version == null ? Long.valueOf(file.version()) : version;
    }

    /** Records it and leads to the file's decisions. */
    public String repeal() {
        boundary.repeal(new ApplicationReference(reference), cited.value(), reasons, version);
        return "/mandatary/decision/view?faces-redirect=true&ref=" + reference;
    }

    /** The file. */
    public ApplicationView getFile() {
        if (file == null) {
            load(cited.getTitle());
        }
        return file;
    }

    /** The decision that stands. */
    public DecisionView getDecision() {
        if (decision == null) {
            load(cited.getTitle());
        }
        return decision;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Version of the file that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** What the body has in the register. */
    public BodyRegister getRegister() {
        if (register == null) {
            load(cited.getTitle());
        }
        return register;
    }

    /** The resolution that repeals. */
    public CitationFields getCited() {
        return cited;
    }

    /** Why. */
    public String getReasons() {
        return reasons;
    }

    /** From the form. */
    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
