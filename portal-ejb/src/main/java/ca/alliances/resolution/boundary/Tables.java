package ca.alliances.resolution.boundary;

import java.util.List;
import java.util.Optional;

/** The tables of the portal, as the register asks for them: they come after it in the order of features (ADR 0024). */
public interface Tables {
    /** A table above another: its code, and by what name the register knows it. */
    record Above(String code, String name) {}

    /** Codes of the tables whose meetings this person runs. */
    List<String> run();

    /** Whether this person runs the meetings of the table that held that one. */
    boolean runs(String meeting);

    /** Whether this person may read that meeting. */
    boolean opens(String meeting);

    /** The table to which the one that held that meeting belongs, if it belongs to one that still meets. */
    Optional<Above> above(String meeting);
}
