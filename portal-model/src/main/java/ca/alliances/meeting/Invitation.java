package ca.alliances.meeting;

/** What somebody is asked to, and as whom. */
public record Invitation(MeetingView meeting, Invited invited) {}
