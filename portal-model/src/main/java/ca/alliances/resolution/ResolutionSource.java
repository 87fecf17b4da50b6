package ca.alliances.resolution;

/** How a resolution came into the register. */
public enum ResolutionSource {
    /** A table of the portal took it, and the portal gave it its number. */
    TABLE,
    /** A body that keeps its own minutes took it, such as a council; somebody entered it by hand. */
    OUTSIDE
}
