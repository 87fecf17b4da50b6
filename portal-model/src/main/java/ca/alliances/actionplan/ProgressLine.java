package ca.alliances.actionplan;

import java.time.LocalDate;

/** An entry of the history of a node as people read it. */
public record ProgressLine(LocalDate day, ActionState state, Figure value, String note, String recordedBy) {}
