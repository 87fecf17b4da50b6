package ca.alliances.minutes;

import java.time.Instant;

/** A line of the list of revisions, with the name of who saved it. */
public record RevisionRow(int number, RevisionCause cause, Instant savedAt, String savedBy) {}
