package ca.alliances.concertation;

/** A member as he is chosen from a list by who keeps his tables. */
public record MemberChoice(MemberReference reference, String name) {}
