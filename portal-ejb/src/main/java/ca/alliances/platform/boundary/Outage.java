package ca.alliances.platform.boundary;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells what passes from what is broken: the database does not answer for the moment, and whoever waits a little may try again. */
public final class Outage {
    private static final String CONNECTION = "08";

    private Outage() {}

    /** Whether what was thrown comes from a database that is away. */
    public static boolean caused(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause).anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable thrown) {
        return thrown instanceof ResourceException
                || thrown instanceof SQLException fault
                        && fault.getSQLState() != null
                        && fault.getSQLState().startsWith(CONNECTION);
    }
}
