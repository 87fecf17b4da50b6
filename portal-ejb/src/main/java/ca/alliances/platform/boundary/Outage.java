package ca.alliances.platform.boundary;

import ca.alliances.shared.Causes;
import jakarta.resource.ResourceException;
import java.sql.SQLException;

/** Tells what passes from what is broken: the database does not answer for the moment, and whoever waits a little may try again. */
public final class Outage {
    private static final String CONNECTION = "08";

    private Outage() {}

    /** Whether what was thrown comes from a database that is away. */
    public static boolean caused(Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable thrown) {
        return thrown instanceof ResourceException
                || thrown instanceof SQLException fault
                        && fault.getSQLState() != null
                        && fault.getSQLState().startsWith(CONNECTION);
    }
}
