package ca.alliances.document;

/** What was found out about a content while it was taken in; the type by content, never by what the browser claims. */
public record ContentFacts(FileName name, String mediaType, long size, String sha256) {}
