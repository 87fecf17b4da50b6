package ca.alliances.meeting;

import ca.alliances.concertation.TableCode;

/** Which meetings; {@code null} leaves a thing open. Those ahead come with the next one on top, others with the last one. */
public record MeetingFilter(TableCode table, Boolean ahead) {}
