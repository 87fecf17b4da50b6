package ca.alliances.identity;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** The limits of a role were changed from some to others; the reference is that of the membership. */
public record MembershipChanged(String reference, MembershipTerms before, MembershipTerms after, Act act)
        implements Happening {
    @Override
    public String what() {
        return "identity.membership-changed";
    }

    @Override
    public String about() {
        return reference;
    }

    @Override
    public String detail() {
        return after.role() + ": " + before.limits() + " → " + after.limits();
    }
}
