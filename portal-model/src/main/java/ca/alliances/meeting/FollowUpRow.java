package ca.alliances.meeting;

import java.time.LocalDate;

/** Something that somebody is to do, in a list. */
public record FollowUpRow(
        String reference,
        MeetingReference meeting,
        int item,
        String text,
        String owner,
        LocalDate dueOn,
        FollowUpState state,
        String outcome) {}
