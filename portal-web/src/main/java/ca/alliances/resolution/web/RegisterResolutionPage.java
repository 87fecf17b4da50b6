package ca.alliances.resolution.web;

import ca.alliances.resolution.ResolutionView;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.RandomReference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Enters a resolution of a body that keeps its own minutes; or enters right what was entered wrongly. */
@Named
@RequestScoped
public class RegisterResolutionPage {
    @Inject
    private Resolutions boundary;

    private final ResolutionFields fields = new ResolutionFields();
    private String replaces;
    private Long version;
    private String reason;
    private List<String> bodies;

    /** Reads the address, since a form that is not in order comes back before its page is loaded. */
    @PostConstruct
    void readAddress() {
        replaces = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("replaces");
    }

    /** Reads what the page shows; a form that comes back keeps what was typed. */
    public void load() {
        bodies = boundary.ownBodies();
        boolean first = !FacesContext.getCurrentInstance().isPostback();
        if (isCorrection()) {
            RandomReference wrong = new RandomReference(replaces);
            boundary.requireToCorrect(wrong);
            ResolutionView entry = boundary.existing(wrong);
            fields.setBody(entry.entry().name().body());
            version = version == null ? Long.valueOf(entry.version()) : version;
            if (first) {
                fields.take(entry.entry());
            }
        } else if (first && fields.getBody() == null && bodies.size() == 1) {
            fields.setBody(bodies.get(0));
        }
    }

    /** Enters it and leads to it. */
    public String enter() {
        String reference = isCorrection()
                ? boundary.replace(new RandomReference(replaces), fields.value(), reason, version)
                : boundary.enter(fields.value());
        return "/mandatary/resolution/view?faces-redirect=true&ref=" + reference;
    }

    /** Whether it takes the place of an entry that was wrong. */
    public boolean isCorrection() {
        return replaces != null && !replaces.isBlank();
    }

    /** The form. */
    public ResolutionFields getFields() {
        return fields;
    }

    /** Bodies for which this person enters resolutions. */
    public List<String> getBodies() {
        if (bodies == null) {
            load();
        }
        return bodies;
    }

    /** From the address: the entry that was wrong. */
    public String getReplaces() {
        return replaces;
    }

    /** From the address. */
    public void setReplaces(String replaces) {
        this.replaces = replaces;
    }

    /** Version of the wrong one that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** Why it is entered anew. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
