package ca.alliances.identity.web;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * How old the login of a session may become, however much it is used: ten hours from when the person said who he is, as at Keycloak
 * (keycloak-realm/README.md). So the second factor of an act that binds others is never older either.
 */
public final class LoginAge {
    static final Duration LONGEST = Duration.ofHours(10);
    private static final String SINCE = LoginAge.class.getName();

    private LoginAge() {}

    /** Writes down since when somebody is signed in. */
    public static void begin(HttpSession session, Instant since) {
        session.setAttribute(SINCE, since);
    }

    /** Whether the login is over; one of which nobody has written down the beginning is. */
    public static boolean isOver(HttpSession session, Instant now) {
        return !(session.getAttribute(SINCE) instanceof Instant since) || !now.isBefore(since.plus(LONGEST));
    }
}
