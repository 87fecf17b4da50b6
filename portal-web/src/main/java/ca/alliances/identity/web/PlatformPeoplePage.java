package ca.alliances.identity.web;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.PlatformInvitation;
import ca.alliances.identity.boundary.PlatformPeople;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The people of the platform: who has a role, who was invited, and which tenants wait for their first person. */
@Named
@RequestScoped
public class PlatformPeoplePage {
    private static final String LIST = "/account/platform/list?faces-redirect=true";

    @Inject
    private PlatformPeople boundary;

    @Inject
    private Clock clock;

    private List<MembershipSummary> members = List.of();
    private List<PlatformInvitation> invitations = List.of();
    private List<Map.Entry<String, String>> unkept = List.of();
    private String reference;
    private MembershipSummary member;
    private PlatformInvitation invitation;

    /** Reads the lists. */
    public void load() {
        members = boundary.members();
        invitations = boundary.pending();
        unkept = new ArrayList<>(boundary.unkept().entrySet());
    }

    /** Reads the role in question. */
    public void loadMember() {
        member = boundary.member(reference);
    }

    /** Reads the invitation in question. */
    public void loadInvitation() {
        invitation = boundary.pending(reference);
    }

    /** Takes the role away. */
    public String end() {
        boundary.end(reference);
        return LIST;
    }

    /** Sends the invitation again. */
    public String sendAgain() {
        boundary.sendAgain(reference);
        return LIST;
    }

    /** Takes the invitation back. */
    public String revoke() {
        boundary.revoke(reference);
        return LIST;
    }

    /** Whether it can still be taken up. */
    public boolean isOpen(PlatformInvitation row) {
        return row.isOpenAt(clock.instant());
    }

    /** Today's roles. */
    public List<MembershipSummary> getMembers() {
        return members;
    }

    /** Those that wait for an answer. */
    public List<PlatformInvitation> getInvitations() {
        return invitations;
    }

    /** Names and codes of the tenants in which nobody gives roles. */
    public List<Map.Entry<String, String>> getUnkept() {
        return unkept;
    }

    /** The role in question. */
    public MembershipSummary getMember() {
        return member;
    }

    /** The invitation in question. */
    public PlatformInvitation getInvitation() {
        return invitation;
    }

    /** Reference of the role or the invitation. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
