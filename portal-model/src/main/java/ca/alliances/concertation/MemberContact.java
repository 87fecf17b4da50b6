package ca.alliances.concertation;

import java.util.Locale;

/**
 * How a member is reached, for whoever writes to him.
 *
 * @param name by which he wants to be called
 * @param email {@code null} when he gave none
 * @param phone {@code null} when he gave none
 * @param address {@code null} when he gave none
 */
public record MemberContact(ContactWay way, String name, String email, String phone, String address, Locale language) {
    /** The same for who runs a meeting: by the name that the table knows, and where the member is reached only for who keeps him. */
    public MemberContact shownAs(String known, boolean keeper) {
        return new MemberContact(way, known, null, keeper ? phone : null, keeper ? address : null, language);
    }
}
