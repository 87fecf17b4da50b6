package ca.alliances.concertation;

import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import java.util.UUID;

/** Names a person who sits at tables of a tenant, also one without a login; random, so that nobody guesses another. */
public record MemberReference(String value) {
    /** @throws NotFound when it cannot name anybody */
    public MemberReference {
        value = new RandomReference(value).value();
    }

    /** A new one. */
    public static MemberReference random() {
        return new MemberReference(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
