package ca.alliances.notification;

/** A figure of a letter that is told as an address: a page as {@link Letter#page} names it. */
public record PageLink(String page) {}
