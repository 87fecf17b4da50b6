package ca.alliances.meeting;

import java.util.List;
import java.util.Optional;

/**
 * All that was recorded of a meeting, for its minutes.
 *
 * @param live as it sits, or as it was when it ended
 * @param opening whether enough were there when the table came to its first item; nothing before it begins
 * @param actions that it asked for
 */
public record MinutedMeeting(LiveView live, Optional<QuorumState> opening, List<FollowUpRow> actions) {}
