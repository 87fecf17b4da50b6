package ca.alliances.shared;

import java.util.stream.Stream;

/** What lies behind something that was thrown: containers and libraries wrap the fault that tells what to do. */
public final class Causes {
    private Causes() {}

    /** What was thrown, what caused it, what caused that, and so on. */
    public static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause);
    }
}
