package ca.alliances.resolution;

/** What of a resolution whoever reads it may open as well: the file of the project that it is about, and the meeting in which it was taken. */
public record ResolutionLinks(boolean project, boolean meeting) {}
