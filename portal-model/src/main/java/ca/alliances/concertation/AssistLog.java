package ca.alliances.concertation;

import java.time.Instant;
import java.util.List;

/**
 * A session in which somebody acted for a member, with all that was done.
 *
 * @param agent name of who acted
 */
public record AssistLog(
        String agent, Instant beginsAt, Instant endsAt, String reason, Announcement announced, List<Done> acts) {
    /** One thing that was done; {@code about} is {@code null} when there is nothing more to say. */
    public record Done(String what, String about, Instant at) {}
}
