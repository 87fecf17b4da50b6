package ca.alliances.minutes;

import java.util.List;

/** How a section has changed from one text to another, line by line. */
public record SectionDiff(SectionKey section, List<DiffLine> lines) {}
