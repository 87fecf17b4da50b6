package ca.alliances.identity;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** Somebody was invited to a role, for the first time or again; the reference is that of the invitation. */
public record PersonInvited(String reference, Role role, Act act) implements Happening {
    @Override
    public String what() {
        return "identity.person-invited";
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
