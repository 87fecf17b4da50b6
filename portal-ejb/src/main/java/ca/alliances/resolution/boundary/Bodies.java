package ca.alliances.resolution.boundary;

import java.util.List;

/**
 * Bodies that resolve. Calls and tables, which know them, come after the register in the order of features, so they are asked through this
 * (ADR 0024).
 */
public interface Bodies {
    /**
     * A body.
     *
     * @param territory code of the one that it is of, {@code null} for the whole tenant
     * @param table whether it is a table of the portal, which numbers its resolutions
     */
    record Body(String name, String territory, boolean table) {}

    /** Those of the tenant of the moment. A table stays one, whoever else names it as a body. */
    List<Body> all();
}
