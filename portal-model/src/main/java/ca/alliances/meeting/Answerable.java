package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import java.time.Instant;
import java.util.Objects;

/** What a link in a letter answers for: one member, one meeting, until its end. What is answered is chosen on the page. */
public record Answerable(String meeting, MemberReference member, Instant until) {
    /** All of it is needed. */
    public Answerable {
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(member);
        Objects.requireNonNull(until);
    }
}
