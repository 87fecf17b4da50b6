package ca.alliances.identity;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** An invitation to a role was taken back. */
public record InvitationRevoked(String reference, Role role, Act act) implements Happening {
    @Override
    public String what() {
        return "identity.invitation-revoked";
    }

    @Override
    public String about() {
        return reference;
    }

    @Override
    public String detail() {
        return role.name();
    }
}
