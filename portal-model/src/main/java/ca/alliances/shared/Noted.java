package ca.alliances.shared;

/** A happening that needs no type of its own: it is only written into the record. The detail may be {@code null}. */
public record Noted(String what, String about, Act act, String detail) implements Happening {}
