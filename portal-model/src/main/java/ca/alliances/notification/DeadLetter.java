package ca.alliances.notification;

import java.time.Instant;

/** A message that was given up, as its operator needs to see it: what it was about and why it failed, not what it says nor whose it is. */
public record DeadLetter(
        String reference, LetterKind kind, String recipient, int attempts, Instant writtenAt, String error) {
    /** The address with its first letter and its host only: enough to see a wrong host or to ask the right person. */
    public DeadLetter {
        recipient = recipient.replaceAll("^(.)[^@]*@", "$1…@");
    }
}
