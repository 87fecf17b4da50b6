package ca.alliances.resolution;

import java.util.List;

/**
 * What somebody needs who cites a resolution of a body.
 *
 * @param table whether it is a table of the portal, whose resolutions nobody enters by hand
 * @param recent its latest that count: those about the project that is spoken of first
 */
public record BodyRegister(String body, boolean table, List<ResolutionFact> recent) {}
