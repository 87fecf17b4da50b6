package ca.alliances.bench.load;

import java.io.IOException;
import java.util.List;

/** Something that people do with the portal again and again. */
public interface Scenario {
    /** A short name. */
    String name();

    /** What each of so many people does, one entry for each of them. */
    List<Visit> visits(int people) throws IOException, InterruptedException;

    /** One person who does it. */
    interface Visit {
        /**
         * Does it once.
         *
         * @return the nanoseconds that the person waited for it
         * @throws IOException when the answer is not what it should be
         */
        long once() throws IOException, InterruptedException;
    }
}
