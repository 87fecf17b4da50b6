package ca.alliances.meeting.boundary;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.boundary.PlanDesk;
import ca.alliances.concertation.TableFacts;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.control.MeetingAccess;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a secretary needs to know to write a motion. */
@Stateless
@Allowed(Action.RUN_MEETING)
public class Motioning {
    @Inject
    private MeetingAccess access;

    @Inject
    private Instance<Projects> projects;

    @Inject
    private PlanDesk plans;

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

    /** The versions of plans whose priorities the table may put in order, by the first of these: drafts and those in force. */
    public List<PlanPriority> plans(MeetingReference meeting) {
        Set<VersionName> seen = new HashSet<>();
        return priorities(meeting).stream()
                .filter(each -> seen.add(each.version()))
                .toList();
    }

    /**
     * The priorities of one of these versions, each as an option of a ranked choice.
     *
     * @throws NotFound when it is none of them
     */
    public List<String> options(MeetingReference meeting, VersionName version) {
        List<String> options = priorities(meeting).stream()
                .filter(each -> each.version().equals(version))
                .map(each -> each.label(Locale.CANADA_FRENCH))
                .map(each -> each.substring(0, Math.min(each.length(), MotionForm.OPTION)))
                .toList();
        if (options.isEmpty()) {
            throw new NotFound();
        }
        return options;
    }

    private List<PlanPriority> priorities(MeetingReference meeting) {
        return plans.concerning(access.table(meeting, Action.RUN_MEETING).territory());
    }
}
