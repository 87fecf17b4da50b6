package ca.alliances.identity;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** Somebody took up the role to which he was invited; the reference is that of the membership. */
public record MembershipGranted(String reference, Role role, Act act) implements Happening {
    @Override
    public String what() {
        return "identity.membership-granted";
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
