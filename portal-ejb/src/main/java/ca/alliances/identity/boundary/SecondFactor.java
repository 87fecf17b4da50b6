package ca.alliances.identity.boundary;

/** Whether the session of this request was opened with a second factor; answered by whoever knows the login. */
public interface SecondFactor {
    /** Enough for an act that binds others. */
    boolean isGiven();
}
