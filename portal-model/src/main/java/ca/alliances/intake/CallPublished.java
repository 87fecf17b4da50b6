package ca.alliances.intake;

import java.time.Instant;

/** A call was published and its rules, criteria and bodies are fixed from now on. */
public record CallPublished(CallReference reference, Instant at) {}
