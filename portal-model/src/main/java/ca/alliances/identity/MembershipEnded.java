package ca.alliances.identity;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** A role was taken away; the reference is that of the membership. */
public record MembershipEnded(String reference, Act act) implements Happening {
    @Override
    public String what() {
        return "identity.membership-ended";
    }

    @Override
    public String about() {
        return reference;
    }
}
