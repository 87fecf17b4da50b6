package ca.alliances.notification;

/** A message that a worker has taken to send it; the attempt is counted from 1, and what it says to a calendar may be {@code null}. */
public record Mail(
        String reference,
        int attempt,
        String eventId,
        String recipient,
        String recipientName,
        String language,
        String sender,
        String subject,
        String text,
        String html,
        CalendarPart calendar) {}
