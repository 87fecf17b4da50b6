package ca.alliances.minutes;

/** What a public version leaves out; the passage is {@code null} for a whole section. */
public record RedactionView(int number, SectionKey section, String heading, String passage, String reason) {}
