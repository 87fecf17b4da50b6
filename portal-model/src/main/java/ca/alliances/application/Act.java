package ca.alliances.application;

import java.time.Instant;

/** Who does something and when; the actor is the subject of the identity provider. */
public record Act(String actor, Instant at) {}
