package ca.alliances.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the time; tests give another. */
@ApplicationScoped
public class Clocks {
    /** The clock of the platform, in UTC. */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
