package ca.alliances.identity.web;

import ca.alliances.identity.Role;
import ca.alliances.identity.boundary.Invitations;
import ca.alliances.identity.boundary.Memberships;
import ca.alliances.shared.Quebec;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Invites a person to a role of the tenant. */
@Named
@RequestScoped
public class PeopleInvitePage {
    @Inject
    private Invitations boundary;

    @Inject
    private Memberships memberships;

    @Inject
    private Clock clock;

    private final TermsForm form = new TermsForm();
    private String email;
    private List<Role> roles = List.of();
    private Map<String, String> territories = Map.of();
    private List<String> bodies = List.of();

    /** Reads what can be chosen, early enough to check the choices of a posted form. */
    @PostConstruct
    void readChoices() {
        roles = memberships.kept();
        territories = boundary.territories();
        bodies = boundary.bodies();
        form.setFrom(Quebec.date(clock.instant()));
    }

    /** Whether the person may invite at all is answered when the bean is made. */
    public void load() {
        form.setRole(null);
    }

    /** Sends the invitation and leads to those that wait for an answer. */
    public String invite() {
        boundary.invite(email, form.terms());
        return "/mandatary/people/invitations?faces-redirect=true";
    }

    /** What is typed. */
    public TermsForm getForm() {
        return form;
    }

    /** Roles to choose from. */
    public List<Role> getRoles() {
        return roles;
    }

    /** Territories to choose from. */
    public Map<String, String> getTerritories() {
        return territories;
    }

    /** Bodies to choose from. */
    public List<String> getBodies() {
        return bodies;
    }

    /** Whom to invite. */
    public String getEmail() {
        return email;
    }

    /** From the form. */
    public void setEmail(String email) {
        this.email = email;
    }
}
