package ca.alliances.meeting;

import java.time.LocalDate;

/** An action as the minutes of the meeting that asked for it have it. */
public record MinutedAction(int item, String text, String owner, LocalDate dueOn) {}
