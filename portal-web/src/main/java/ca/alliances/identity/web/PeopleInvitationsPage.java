package ca.alliances.identity.web;

import ca.alliances.identity.InvitationSummary;
import ca.alliances.identity.boundary.Invitations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** Who was invited to a role of the tenant and has not answered; an invitation is sent again or taken back. */
@Named
@RequestScoped
public class PeopleInvitationsPage {
    private static final String LIST = "/mandatary/people/invitations?faces-redirect=true";

    @Inject
    private Invitations boundary;

    @Inject
    private Clock clock;

    private List<InvitationSummary> invitations = List.of();
    private String reference;
    private InvitationSummary invitation;

    /** Reads the list. */
    public void load() {
        invitations = boundary.pending();
    }

    /** Reads the one in question. */
    public void loadOne() {
        invitation = boundary.pending(reference);
    }

    /** Sends it again. */
    public String sendAgain() {
        boundary.sendAgain(reference);
        return LIST;
    }

    /** Takes it back. */
    public String revoke() {
        boundary.revoke(reference);
        return LIST;
    }

    /** Whether it can still be taken up. */
    public boolean isOpen(InvitationSummary row) {
        return row.isOpenAt(clock.instant());
    }

    /** Those that wait for an answer. */
    public List<InvitationSummary> getInvitations() {
        return invitations;
    }

    /** The one in question. */
    public InvitationSummary getInvitation() {
        return invitation;
    }

    /** Its reference. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
