package ca.alliances.minutes.boundary;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Choice;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shared.Quebec;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.SeatedTable;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A table of four with a login that meets and decides, so that there are minutes to write. */
record MinutedTable(SeatedTable seated) {
    static final String HERE = "chap";

    static MinutedTable one() throws Exception {
        String code = "P" + UUID.randomUUID().toString().substring(0, 5).toUpperCase(Locale.ROOT);
        return new MinutedTable(SeatedTable.in(HERE, code, 4));
    }

    /** A meeting of three of four, of which one keeps away from the vote of the other two. */
    MeetingReference hold() throws Exception {
        MeetingReference meeting = begun(
                ItemForm.of("Mot de bienvenue", ItemKind.INFORMATION, 5),
                ItemForm.of("Priorités", ItemKind.DECISION, 30));
        run(() -> bean(Attendance.class).takeUp(meeting, 1));
        run(() -> bean(Attendance.class).takeUp(meeting, 2));
        run(() -> bean(Recusals.class).raise(meeting, 2, seated.seats().get(2), "Employeur"));
        LocalDate due = Quebec.date(now()).plusDays(10);
        run(() -> bean(FollowUps.class)
                .ask(meeting, 2, "Écrire au CISSS", seated.seats().get(0), due));
        run(() -> bean(Voting.class).put(meeting, motion("Que la table retienne le transport", 2, VoteWay.NAMED)));
        run(() -> bean(Voting.class).open(meeting, 1));
        for (int seat = 0; seat < 2; seat++) {
            as(seated.people().get(seat), () -> bean(Voting.class).cast(meeting, 1, Ballot.of(Choice.FOR)));
        }
        run(() -> bean(Voting.class).close(meeting, 1, null, null));
        run(() -> bean(Attendance.class)
                .end(meeting, bean(Meetings.class).existing(meeting).version()));
        return meeting;
    }

    MeetingReference begun(ItemForm... items) throws Exception {
        Instant soon = now().plusSeconds(3_600);
        MeetingForm form = new MeetingForm(null, soon, soon.plusSeconds(7_200), "Salle du conseil", null);
        MeetingReference begun = Acting.as(seated.agent(), HERE, () -> bean(Meetings.class)
                .plan(new TableCode(seated.code()), form, List.of(items)));
        run(() -> bean(Meetings.class)
                .convene(begun, bean(Meetings.class).existing(begun).version(), "Nouvelle table"));
        run(() -> bean(Attendance.class)
                .begin(begun, bean(Meetings.class).existing(begun).version()));
        for (int seat = 0; seat < 3; seat++) {
            String arriving = seated.seats().get(seat);
            run(() -> bean(Attendance.class).arrive(begun, arriving, false, PresenceMode.IN_PERSON, null));
        }
        return begun;
    }

    void adopt(MeetingReference next) throws Exception {
        run(() -> bean(Voting.class).put(next, motion("Que le procès-verbal soit adopté", 1, VoteWay.NAMED)));
        run(() -> bean(Voting.class).open(next, 1));
        as(seated.people().get(0), () -> bean(Voting.class).cast(next, 1, Ballot.of(Choice.FOR)));
        run(() -> bean(Voting.class).close(next, 1, null, null));
    }

    MotionForm motion(String text, int item, VoteWay way) {
        VotingTerms terms = new VotingTerms(DecisionMethod.SIMPLE_MAJORITY, VoteBase.CAST, TieRule.REJECTED, true);
        return new MotionForm(
                List.of(item), text, seated.seats().get(0), seated.seats().get(1), terms, way, List.of(), null);
    }

    static int year() {
        return Quebec.date(now()).getYear();
    }

    void run(Runnable act) throws Exception {
        as(seated.agent(), act);
    }

    static void as(String subject, Runnable act) throws Exception {
        Acting.as(subject, HERE, () -> {
            act.run();
            return null;
        });
    }

    private static Instant now() {
        return bean(Clock.class).instant();
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
