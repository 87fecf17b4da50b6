package ca.alliances.monitoring;

/** A cell whose measure was not what the files say. */
public record Drift(Cell cell, Count kept, Count counted) {}
