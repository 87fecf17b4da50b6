package ca.alliances.resolution.web;

import ca.alliances.resolution.ResolutionKin;
import ca.alliances.resolution.ResolutionLinks;
import ca.alliances.resolution.ResolutionView;
import ca.alliances.resolution.boundary.PassingOn;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.RandomReference;
import ca.alliances.shell.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** One resolution of the register; also the page on which it is struck. */
@Named
@RequestScoped
public class ResolutionViewPage {
    @Inject
    private Resolutions boundary;

    @Inject
    private PassingOn passing;

    private String reference;
    private Long version;
    private String reason;
    private ResolutionView entry;
    private ResolutionKin kin;
    private ResolutionLinks links;
    private Optional<String> above;
    private boolean correctable;

    /** Reads the address, since a form that is not in order comes back before its page is loaded. */
    @PostConstruct
    void readAddress() {
        reference = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
    }

    /** Reads what the page shows. */
    public void load() {
        RandomReference asked = new RandomReference(reference);
        entry = boundary.existing(asked);
        kin = boundary.kin(asked);
        links = boundary.links(asked);
        above = passing.to(asked);
        correctable = boundary.mayCorrect(asked);
        version = version == null ? Long.valueOf(entry.version()) : version;
    }

    /** The same, for who may strike it. */
    public void ask() {
        load();
        boundary.requireToCorrect(new RandomReference(reference));
    }

    /** Strikes it and leads back to it. */
    public String strike() {
        boundary.strike(new RandomReference(reference), reason, version);
        return "/mandatary/resolution/view?faces-redirect=true&ref=" + reference;
    }

    /** Passes it on to the table above and leads back to it. */
    public String passOn() {
        passing.passOn(new RandomReference(reference), version);
        Notices.tell("resolution.pass-on.done");
        return "/mandatary/resolution/view?faces-redirect=true&ref=" + reference;
    }

    /** The resolutions to which it is tied. */
    public ResolutionKin getKin() {
        return kin;
    }

    /** What of it who looks may open as well. */
    public ResolutionLinks getLinks() {
        return links;
    }

    /** Name of the table to which who looks may pass it on; {@code null} when he may not. */
    public String getAbove() {
        if (above == null) {
            above = passing.to(new RandomReference(reference));
        }
        return above.orElse(null);
    }

    /** The entry. */
    public ResolutionView getEntry() {
        if (entry == null) {
            load();
        }
        return entry;
    }

    /** Whether who looks may correct it. */
    public boolean isCorrectable() {
        return correctable;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Version of the entry that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
