package ca.alliances.resolution.boundary;

/** The files of projects, as the register asks for them: they come after it in the order of features (ADR 0024). */
public interface Files {
    /** Whether there is a file of that project that this person may open. */
    boolean opens(String project);
}
