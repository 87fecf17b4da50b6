package ca.alliances.meeting.boundary;

import ca.alliances.concertation.TableFacts;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** What a secretary needs to know to write a motion. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class Motioning {
    @Inject
    private MeetingAccess access;

    @Inject
    private Instance<Projects> projects;

    /** How the table decides, unless a motion says otherwise. */
    public VotingTerms usual(MeetingReference meeting) {
        TableFacts table = access.table(meeting, Action.RUN_MEETING);
        return new VotingTerms(table.method(), table.base(), table.tie(), true);
    }

    /** The steps that a motion of that table may propose for a project; none when it may propose none. */
    public List<String> steps(MeetingReference meeting, String project) {
        TableFacts table = access.table(meeting, Action.RUN_MEETING);
        return table.body() == null ? List.of() : projects.get().steps(table.body(), project);
    }
}
