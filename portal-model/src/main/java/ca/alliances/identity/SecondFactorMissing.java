package ca.alliances.identity;

import ca.alliances.shared.RuleViolation;

/** An act that binds others is asked for in a session that one password has opened. */
public class SecondFactorMissing extends RuleViolation {
    private static final long serialVersionUID = 1L;

    /** The person is led to a login with a second factor. */
    public SecondFactorMissing() {
        super("identity.second-factor-missing");
    }
}
