package ca.alliances.meeting;

/** A meeting that lies before a member; the answer is {@code null} when he gave none, or sits there only for somebody else. */
public record MyMeeting(MeetingView meeting, Answer answer) {}
