package ca.alliances.meeting.boundary;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Hands;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import ca.alliances.usecase.Somebody;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

/** A meeting that sits, run as its agent and its members run one. */
record SittingMeeting(SeatedTable table, MeetingReference reference) {
    /** The number of the item under which it decides. */
    static final int ITEM = 2;

    /** Planned, convened and begun, with an opening and an item on which the table decides; nobody has arrived. */
    static SittingMeeting of(SeatedTable table) throws Exception {
        Instant soon = Clock.systemUTC().instant().plusSeconds(3_600);
        MeetingReference reference = Acting.as(table.agent(), table.tenant(), () -> bean(Meetings.class)
                .plan(
                        new TableCode(table.code()),
                        new MeetingForm(null, soon, soon.plusSeconds(7_200), "Salle du conseil", null),
                        List.of(
                                ItemForm.of("Ouverture", ItemKind.INFORMATION, 5),
                                ItemForm.of("Priorités de l’année", ItemKind.DECISION, 30))));
        SittingMeeting meeting = new SittingMeeting(table, reference);
        meeting.run(() -> bean(Meetings.class).convene(reference, meeting.version(), "Nouvelle table"));
        meeting.run(() -> bean(Attendance.class).begin(reference, meeting.version()));
        return meeting;
    }

    private long version() {
        return bean(Meetings.class).existing(reference).version();
    }

    /** The first so many arrive. */
    SittingMeeting with(int present) throws Exception {
        for (int i = 0; i < present; i++) {
            String seat = table.seats().get(i);
            run(() -> bean(Attendance.class).arrive(reference, seat, false, PresenceMode.IN_PERSON, null));
        }
        return this;
    }

    /** A motion of the first seat by simple majority, put and opened; its number. */
    int voteOpen(VoteWay way) throws Exception {
        return voteOpen(way, true);
    }

    int voteOpen(VoteWay way, boolean binding) throws Exception {
        int number = put(way, binding);
        run(() -> bean(Voting.class).open(reference, number));
        return number;
    }

    int put(VoteWay way, boolean binding) throws Exception {
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, binding);
        MotionForm form = new MotionForm(
                List.of(ITEM),
                "Que la table retienne le transport",
                table.seats().get(0),
                table.seats().get(1),
                terms,
                way,
                List.of(),
                null);
        return Acting.as(table.agent(), table.tenant(), () -> bean(Voting.class).put(reference, form));
    }

    /** A motion of the first seat under that item, by simple majority and a show of hands. */
    MotionForm form(int item) {
        return new MotionForm(
                List.of(item),
                "Que la table retienne le transport",
                table.seats().get(0),
                null,
                new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, true),
                VoteWay.HANDS,
                List.of(),
                null);
    }

    int put(MotionForm form) throws Exception {
        return Acting.as(table.agent(), table.tenant(), () -> bean(Voting.class).put(reference, form));
    }

    /** It is put, and all hands are raised for it; number of the resolution. */
    String adopted(MotionForm form) throws Exception {
        int motion = put(form);
        run(() -> bean(Voting.class).open(reference, motion));
        Hands all = new Hands(table.seats().size(), 0, 0);
        run(() -> bean(Voting.class).close(reference, motion, all, null));
        return motion(motion).resolution();
    }

    /** The holder of that seat votes. */
    void cast(int seat, int motion, Ballot ballot) throws Exception {
        as(table.people().get(seat), () -> bean(Voting.class).cast(reference, motion, ballot));
    }

    MotionView motion(int number) throws Exception {
        return live().motions().get(number - 1);
    }

    LiveView live() throws Exception {
        return Acting.as(
                table.agent(), table.tenant(), () -> bean(LiveMeetings.class).at(reference));
    }

    /** What the agent reads. */
    <T> T asked(Callable<T> question) throws Exception {
        return Acting.as(table.agent(), table.tenant(), question);
    }

    /** As the agent. */
    void run(Runnable act) throws Exception {
        as(table.agent(), act);
    }

    void as(String subject, Runnable act) throws Exception {
        Callable<Object> done = () -> {
            act.run();
            return null;
        };
        Acting.as(subject, table.tenant(), done);
    }

    /** How many rows of that table the meeting's tenant has that meet the condition. */
    long rows(String sql, String... values) throws Exception {
        return Long.parseLong(Somebody.one(sql, values));
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
