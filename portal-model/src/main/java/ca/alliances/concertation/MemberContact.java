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
public record MemberContact(ContactWay way, String name, String email, String phone, String address, Locale language) {}
