package ca.alliances.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something to tell somebody.
 *
 * @param eventId names the event: a letter of the same event to the same address is written once, such as {@code CN-2026-A-0147/submitted/1}
 * @param page what the letter links to: a page of the tenant ({@code application/view?ref=…}), or with a slash before it one of the portal
 * @param figures fill the places of the words, in order; amounts and dates are written in the recipient's language
 * @param calendar what it says to the reader's calendar, {@code null} for nothing
 */
public record Letter(
        String eventId, LetterKind kind, Recipient to, String page, List<Object> figures, CalendarPart calendar) {
    /** All of it is needed, but for the calendar. */
    public Letter {
        Objects.requireNonNull(eventId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(to);
        Objects.requireNonNull(page);
        figures = List.copyOf(figures);
    }

    /** One that says nothing to a calendar. */
    public Letter(String eventId, LetterKind kind, Recipient to, String page, List<Object> figures) {
        this(eventId, kind, to, page, figures, null);
    }

    /** The same with figures one by one; {@code null} is told as nothing. */
    public static Letter of(String eventId, LetterKind kind, Recipient to, String page, Object... figures) {
        return new Letter(
                eventId,
                kind,
                to,
                page,
                Arrays.stream(figures)
                        .map(figure -> figure == null ? "" : figure)
                        .toList());
    }

    /** The same, also for the reader's calendar. */
    public Letter with(CalendarPart part) {
        return new Letter(eventId, kind, to, page, figures, part);
    }
}
