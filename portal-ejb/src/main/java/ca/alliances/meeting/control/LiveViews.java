package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.InvitationAnswer;
import ca.alliances.meeting.ItemRecusal;
import ca.alliances.meeting.LiveView;
import ca.alliances.meeting.LiveView.MovementView;
import ca.alliances.meeting.LiveView.RecusalView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.Presence;
import ca.alliances.meeting.PresenceEvent;
import ca.alliances.meeting.PresenceMode;
import ca.alliances.meeting.PresenceRecord;
import ca.alliances.meeting.SeatView;
import ca.alliances.meeting.Sitting;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows a meeting as it sits, or as it was when it ended. */
@ApplicationScoped
public class LiveViews {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private Sittings sittings;

    @Inject
    private MotionViews motions;

    @Inject
    private TableDesk tables;

    /** At that instant; a meeting that has ended, as it was then. */
    public LiveView of(Meeting meeting, TableFacts table, Instant now) {
        MeetingView view = MeetingView.of(meeting, table.name(), table.noticeDays(), now);
        Map<MemberReference, Answer> answers = meetings.answers(meeting).stream()
                .collect(Collectors.toMap(InvitationAnswer::member, InvitationAnswer::answer));
        if (meeting.begunAt().isEmpty()) {
            List<SeatView> expected = tables
                    .roll(table.code(), Quebec.date(meeting.form().startsAt()))
                    .stream()
                    .map(entry ->
                            new SeatView(entry, Optional.empty(), Optional.empty(), answers.get(entry.member()), false))
                    .toList();
            return new LiveView(view, expected, Optional.empty(), List.of(), List.of(), List.of());
        }
        Sitting sitting = sittings.of(meeting);
        Instant at = meeting.endedAt().orElse(now);
        List<Integer> items = view.current().map(item -> List.of(item.number())).orElse(List.of());
        Map<String, RollEntry> roll =
                sitting.roll().stream().collect(Collectors.toMap(RollEntry::seat, Function.identity()));
        return new LiveView(
                view,
                seats(sitting, sitting.away(items, at), answers, at),
                Optional.of(sitting.quorum(items, at)),
                motions.of(meeting, sitting),
                movements(meeting, roll),
                recusals(meeting, roll));
    }

    private static List<SeatView> seats(
            Sitting sitting, Set<String> away, Map<MemberReference, Answer> answers, Instant at) {
        List<Presence> present = sitting.present(at);
        return sitting.roll().stream()
                .map(entry -> new SeatView(
                        entry,
                        mode(present, entry, false),
                        mode(present, entry, true),
                        answers.get(entry.member()),
                        away.contains(entry.seat())))
                .toList();
    }

    private static Optional<PresenceMode> mode(List<Presence> present, RollEntry entry, boolean substitute) {
        return present.stream()
                .filter(each -> each.entry().seat().equals(entry.seat()) && each.substitute() == substitute)
                .map(Presence::mode)
                .findFirst();
    }

    private List<MovementView> movements(Meeting meeting, Map<String, RollEntry> roll) {
        List<MovementView> movements = new ArrayList<>();
        for (PresenceRecord record : sittings.records(meeting)) {
            PresenceEvent event = record.event();
            RollEntry entry = roll.get(event.seat());
            movements.add(new MovementView(
                    event, event.substitute() ? entry.substituteName() : entry.name(), record.isStruck()));
        }
        Collections.reverse(movements);
        return movements;
    }

    private List<RecusalView> recusals(Meeting meeting, Map<String, RollEntry> roll) {
        List<RecusalView> recusals = new ArrayList<>();
        for (ItemRecusal recusal : sittings.recusals(meeting)) {
            recusals.add(new RecusalView(
                    recusal.item(),
                    recusal.seat(),
                    roll.get(recusal.seat()).name(),
                    recusal.cause(),
                    recusal.reason().orElse(null),
                    recusal.takenBackAt().orElse(null),
                    recusal.takenBackReason().orElse(null)));
        }
        return recusals;
    }
}
