package ca.alliances.shared;

import java.time.Instant;

/** Who does something and when; the actor is the subject of the identity provider. */
public record Act(String actor, Instant at) {
    /** The actor where nobody acts: the portal by itself. */
    public static final String PORTAL = "portal";
}
