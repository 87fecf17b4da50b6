package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;

/**
 * Somebody in whose calendar a meeting is to stand: a member who sits on its day, or the substitute whom one sends.
 *
 * @param name by which he is called at the table
 * @param account subject of his login, {@code null} without one
 * @param replaces the name of whom he sits for, {@code null} for who sits himself
 * @param answer what he said himself, {@code null} when nothing
 */
public record Guest(MemberReference member, String name, String account, String replaces, Answer answer) {
    /** Whether he sits for somebody else. */
    public boolean substitute() {
        return replaces != null;
    }
}
