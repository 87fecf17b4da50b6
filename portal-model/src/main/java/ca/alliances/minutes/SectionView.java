package ca.alliances.minutes;

/** What stands in a section, and how often it was saved. */
public record SectionView(SectionKey key, String text, int saves) {}
