package ca.alliances.concertation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A member whose legal name is not for everybody: he sits or has sat for lived experience, or chose another name.
 *
 * @param publicName {@code null} when he chose none
 * @param consentedOn since when he agrees to be named in public, {@code null} when he does not
 */
public record KeptName(MemberReference member, String legalName, String publicName, LocalDate consentedOn) {
    /** Whether he may be named as he is called at the table: he agrees to be named, and chose no other name. */
    public boolean isOpen() {
        return publicName == null && consentedOn != null;
    }

    /** By which name he appears where everybody reads; nothing when by none. */
    public Optional<String> chosen() {
        return Optional.ofNullable(publicName);
    }
}
