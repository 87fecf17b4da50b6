package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import java.time.Instant;

/**
 * A member who is asked to a meeting, and what he said.
 *
 * @param name by which he is called at the table
 * @param substitute who may sit in his place, by name; {@code null} when nobody may
 * @param answer {@code null} when he said nothing
 * @param answeredAt {@code null} when he said nothing
 */
public record Invited(MemberReference member, String name, String substitute, Answer answer, Instant answeredAt) {}
