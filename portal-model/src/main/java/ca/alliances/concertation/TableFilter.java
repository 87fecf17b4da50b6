package ca.alliances.concertation;

/** Which tables and in what order; {@code null} leaves a thing open. A leading {@code -} turns the order. */
public record TableFilter(String text, TableKind kind, String territory, String sort) {}
