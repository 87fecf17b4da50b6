package ca.alliances.meeting;

/** A vote that waits for somebody. */
public record OpenVote(MeetingReference meeting, int motion, String text) {}
