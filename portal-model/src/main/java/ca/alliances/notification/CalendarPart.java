package ca.alliances.notification;

import java.util.Objects;

/** What a letter says to the calendar of its reader, as iCalendar text. */
public record CalendarPart(String text, CalendarMethod method) {
    /** Both are needed. */
    public CalendarPart {
        Objects.requireNonNull(text);
        Objects.requireNonNull(method);
    }
}
