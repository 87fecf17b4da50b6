package ca.alliances.usecase;

import ca.alliances.identity.InvitationWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The last invitation that was written to an address: the database has only the hash of its token. */
@ApplicationScoped
public class Letters {
    private static final Map<String, InvitationWritten> LAST = new ConcurrentHashMap<>();

    /** Keeps it for the test. */
    public void keep(@Observes InvitationWritten letter) {
        LAST.put(letter.email(), letter);
    }

    /** The token in the last letter to that address. */
    public static String to(String email) {
        return LAST.get(email).token().value();
    }

    /** Whether somebody has written to that address. */
    public static boolean areAt(String email) {
        return LAST.containsKey(email);
    }

    /** The language of the last letter to that address. */
    public static Locale languageTo(String email) {
        return LAST.get(email).language();
    }
}
