package ca.alliances.shared;

/**
 * Something that was done in a tenant and that others only record, in the same transaction: the audit, the outbox, the measures (design,
 * section 9). Fired as a CDI event by the boundary in whose transaction it happens, after all that it changes.
 */
public interface Happening {
    /** What happened, as the last part of a text's key {@code audit.what.}, such as {@code application.submitted}. */
    String what();

    /** Public reference of what it happened to. */
    String about();

    /** Who did it and when. */
    Act act();

    /** What else the record should hold, in a few words and without anything personal; {@code null} for nothing. */
    default String detail() {
        return null;
    }
}
