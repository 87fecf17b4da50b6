package ca.alliances.notification;

/** A letter in words: who it is from, its subject, and its body as text and as HTML. */
public record LetterText(String sender, String subject, String text, String html) {}
