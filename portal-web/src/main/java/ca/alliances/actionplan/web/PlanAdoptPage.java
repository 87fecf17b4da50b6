package ca.alliances.actionplan.web;

import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.boundary.PlanAdoption;
import ca.alliances.actionplan.boundary.PlanDrafts;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes down by what resolution a body adopted the draft. */
@Named
@RequestScoped
public class PlanAdoptPage extends PlanPage {
    @Inject
    private PlanDrafts drafts;

    @Inject
    private PlanAdoption boundary;

    private VersionView draft;
    private List<VersionName> parts = List.of();
    private Long version;
    private String body;
    private String number;

    /** Reads what the page shows. */
    public void load() {
        draft = drafts.open(reference());
        parts = boundary.parts(reference());
        if (version == null) {
            version = draft.version();
        }
    }

    /** Adopts it and leads to the plan. */
    public String adopt() {
        boundary.adopt(reference(), version, new BodyNumber(body, number));
        Notices.tell("actionplan.adopted");
        return leadTo("view");
    }

    /** The draft. */
    public VersionView getDraft() {
        return draft;
    }

    /** The local versions of which a regional one will be composed. */
    public List<VersionName> getParts() {
        return parts;
    }

    /** Version of the draft that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** The body. */
    public String getBody() {
        return body;
    }

    /** From the form. */
    public void setBody(String body) {
        this.body = body;
    }

    /** Number of its resolution. */
    public String getNumber() {
        return number;
    }

    /** From the form. */
    public void setNumber(String number) {
        this.number = number;
    }
}
