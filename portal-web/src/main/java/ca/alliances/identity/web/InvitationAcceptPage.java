package ca.alliances.identity.web;

import ca.alliances.identity.InvitationNotice;
import ca.alliances.identity.boundary.Acceptances;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the letter of an invitation leads to. */
@Named
@RequestScoped
public class InvitationAcceptPage {
    @Inject
    private Acceptances boundary;

    private String token;
    private InvitationNotice invitation;
    private boolean gone;

    /** Reads what the page shows. */
    public void load() {
        invitation = boundary.find(token).orElse(null);
        gone = invitation == null;
    }

    /** Takes it up and leads to the person's own page. */
    public String accept() {
        boundary.accept(token);
        return "/account/home?faces-redirect=true";
    }

    /** To what the person is invited; {@code null} when the token opens nothing. */
    public InvitationNotice getInvitation() {
        return invitation;
    }

    /** Whether the token is known to open nothing; a posted form is read before that is asked. */
    public boolean isGone() {
        return gone;
    }

    /** From the letter. */
    public String getToken() {
        return token;
    }

    /** From the address. */
    public void setToken(String token) {
        this.token = token;
    }
}
