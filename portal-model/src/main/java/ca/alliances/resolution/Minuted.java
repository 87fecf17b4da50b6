package ca.alliances.resolution;

/** The meeting of a table of the portal in which a resolution was taken, and the motion, {@code null} when it followed from none. */
public record Minuted(String meeting, String motion) {}
