package ca.alliances.decision.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.ProjectEffect;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.LiveMeetings;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shared.Money;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** A meeting of a table with everybody there, at the item of a project. */
record ProjectTable(SeatedTable table, MeetingReference meeting, int item) {
    /** Number of the item of the project. */
    static final int ITEM = 1;

    /** Planned, convened and begun by the agent of the table. */
    static ProjectTable of(SeatedTable table, ApplicationReference project) throws Exception {
        Instant soon = Clock.systemUTC().instant().plusSeconds(3_600);
        MeetingForm form = new MeetingForm(null, soon, soon.plusSeconds(7_200), "Salle du conseil", null);
        ItemForm item = new ItemForm("Cuisine", ItemKind.PROJECT, 30, false, project.value(), null, null);
        MeetingReference reference = Acting.as(table.agent(), table.tenant(), () -> bean(Meetings.class)
                .plan(new TableCode(table.code()), form, List.of(item)));
        ProjectTable at = new ProjectTable(table, reference, ITEM);
        at.run(table.agent(), () -> bean(Meetings.class).convene(reference, at.version(), "Urgent"));
        at.run(table.agent(), () -> bean(Attendance.class).begin(reference, at.version()));
        for (String seat : table.seats()) {
            at.run(table.agent(), () -> bean(Attendance.class)
                    .arrive(reference, seat, false, PresenceMode.IN_PERSON, null));
        }
        return at;
    }

    long version() {
        return bean(Meetings.class).existing(meeting).version();
    }

    /** A motion to let the project take that step is put by who runs the meeting; its number. */
    int put(String who, String step, Money amount, String conditions) throws Exception {
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, true);
        ProjectEffect effect = step == null ? null : new ProjectEffect(step, amount, conditions, "Un besoin criant");
        List<String> seats = table.seats();
        MotionForm form = new MotionForm(
                List.of(item),
                "Que le projet soit retenu",
                seats.get(0),
                seats.get(1),
                terms,
                VoteWay.HANDS,
                List.of(),
                effect);
        return Acting.as(who, table.tenant(), () -> bean(Voting.class).put(meeting, form));
    }

    void open(String who, int motion) throws Exception {
        run(who, () -> bean(Voting.class).open(meeting, motion));
    }

    /** All hands are raised for it. */
    void close(String who, int motion) throws Exception {
        Hands all = new Hands(table.seats().size(), 0, 0);
        run(who, () -> bean(Voting.class).close(meeting, motion, all, null));
    }

    /** Put, opened and adopted; number of the resolution. */
    String adopted(String who, String step, Money amount, String conditions) throws Exception {
        int motion = put(who, step, amount, conditions);
        open(who, motion);
        close(who, motion);
        return motion(motion).resolution();
    }

    MotionView motion(int number) throws Exception {
        return live().motions().get(number - 1);
    }

    LiveView live() throws Exception {
        return Acting.as(
                table.agent(), table.tenant(), () -> bean(LiveMeetings.class).at(meeting));
    }

    void run(String who, Runnable act) throws Exception {
        Callable<Object> done = () -> {
            act.run();
            return null;
        };
        Acting.as(who, table.tenant(), done);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
