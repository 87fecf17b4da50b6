package ca.alliances.application.web;

import ca.alliances.application.boundary.ApplicationStart;
import ca.alliances.application.boundary.ApplicationStart.Beginning;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.boundary.Calls;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Begins an application: for whom, and under what title. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    private ApplicationStart boundary;

    @Inject
    private Calls calls;

    private String callReference;
    private CallNotice call;
    private String form;
    private String organization;
    private String title;
    private List<SelectItem> organizations;

    /** The call is known already when a form of the page is read, and still when it is refused. */
    @PostConstruct
    void readAddress() {
        callReference = AddressValue.of("appel");
    }

    /** Reads what the page shows and draws a name for its form; who acts for one organization only need not choose. */
    public void load() {
        form = UUID.randomUUID().toString();
        getCall();
        if (getOrganizations().size() == 1) {
            organization = (String) organizations.get(0).getValue();
        }
    }

    /** Begins the draft and leads to its task list. */
    public String start() {
        return "/mandatary/application/tasks?faces-redirect=true&ref="
                + boundary.start(
                        new CallReference(callReference),
                        new Beginning(new OrganizationReference(organization), title, drawn()));
    }

    private UUID drawn() {
        try {
            return UUID.fromString(form);
        } catch (IllegalArgumentException forged) {
            throw new NotFound();
        }
    }

    /** Under which call. */
    public CallNotice getCall() {
        if (call == null) {
            call = calls.existing(new CallReference(callReference));
        }
        return call;
    }

    /** For which organizations the person may ask. */
    public List<SelectItem> getOrganizations() {
        if (organizations == null) {
            organizations = boundary.organizations().stream()
                    .map(each -> new SelectItem(each.reference().value(), each.name()))
                    .toList();
        }
        return organizations;
    }

    /** From the address. */
    public String getCallReference() {
        return callReference;
    }

    /** From the address. */
    public void setCallReference(String callReference) {
        this.callReference = callReference;
    }

    /** Drawn with the page, so that a form sent twice makes one draft. */
    public String getForm() {
        return form;
    }

    /** From the form. */
    public void setForm(String form) {
        this.form = form;
    }

    /** Who asks. */
    public String getOrganization() {
        return organization;
    }

    /** Who asks. */
    public void setOrganization(String organization) {
        this.organization = organization;
    }

    /** Title of the project. */
    public String getTitle() {
        return title;
    }

    /** Title of the project. */
    public void setTitle(String title) {
        this.title = title;
    }
}
