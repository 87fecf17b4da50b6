package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.RollEntry;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is at a meeting at any instant, from the roll of the day and what was recorded in any order. Who arrives at an instant is there, who
 * leaves is not. Each seat and each person counts once (ADR 0026). What concerns a seat that is not on the roll is left out.
 */
public final class PresenceTimeline {
    private final Map<String, RollEntry> roll = new LinkedHashMap<>();
    private final List<PresenceEvent> events;

    private PresenceTimeline(List<RollEntry> roll, List<PresenceEvent> events) {
        roll.forEach(each -> this.roll.put(each.seat(), each));
        this.events = events.stream().sorted().toList();
    }

    /** @param roll each seat once */
    public static PresenceTimeline of(List<RollEntry> roll, List<PresenceEvent> events) {
        return new PresenceTimeline(roll, events);
    }

    /**
     * @throws RuleViolation {@code meeting.seat-unknown}, {@code meeting.substitute-unknown} for whom is not on the roll,
     *     {@code meeting.not-present} for who leaves without being there
     */
    public void requireMayRecord(PresenceEvent event) {
        RollEntry entry = roll.get(event.seat());
        if (entry == null) {
            throw new RuleViolation("meeting.seat-unknown");
        }
        if (event.substitute() && entry.substitute() == null) {
            throw new RuleViolation("meeting.substitute-unknown");
        }
        if (event.movement() == Movement.LEFT
                && present(event.at()).stream()
                        .noneMatch(each -> each.entry().equals(entry) && each.substitute() == event.substitute())) {
            throw new RuleViolation("meeting.not-present");
        }
    }

    /** All who are there, observers too, and member and substitute of one seat; members first, then who came first. */
    public List<Presence> present(Instant at) {
        Map<List<Object>, Presence> there = new LinkedHashMap<>();
        events.stream().filter(each -> !each.at().isAfter(at)).forEach(each -> move(each, there));
        return there.values().stream().sorted(Presence.PRECEDENCE).toList();
    }

    private void move(PresenceEvent event, Map<List<Object>, Presence> there) {
        RollEntry entry = roll.get(event.seat());
        List<Object> who = List.of(event.seat(), event.substitute());
        if (event.movement() == Movement.LEFT) {
            there.remove(who);
        } else if (entry != null && (!event.substitute() || entry.substitute() != null)) {
            Presence before = there.get(who);
            PresenceEvent arrival = before == null ? event : before.arrival();
            there.put(who, new Presence(entry, event.substitute(), arrival, event.mode()));
        }
    }

    /** Whether there are enough at that instant, for an item from which these seats keep away. */
    public QuorumState at(Instant at, QuorumRule rule, Set<String> recusedSeats) {
        return votersAt(at, recusedSeats).quorum(rule);
    }

    /** Who may vote at that instant on an item from which these seats keep away: what is frozen at the close of a vote. */
    public VotingRoll votersAt(Instant at, Set<String> recusedSeats) {
        Set<String> away = withOtherSeatsOfTheirMembers(recusedSeats);
        Map<String, Presence> seated = seated(at, away);
        return new VotingRoll(roll.values().stream()
                .filter(each -> each.sector().votes())
                .map(each -> Entitled.of(each, away.contains(each.seat()), seated.get(each.seat())))
                .toList());
    }

    private Set<String> withOtherSeatsOfTheirMembers(Set<String> seats) {
        Set<MemberReference> members = members(seats);
        return roll.values().stream()
                .filter(each -> members.contains(each.member()))
                .map(RollEntry::seat)
                .collect(Collectors.toSet());
    }

    /** One person for each seat that counts: in the order of precedence, while neither the seat nor the person counts already. */
    private Map<String, Presence> seated(Instant at, Set<String> away) {
        Map<String, Presence> seated = new LinkedHashMap<>();
        Set<MemberReference> counted = new HashSet<>(members(away));
        for (Presence each : present(at)) {
            RollEntry entry = each.entry();
            boolean free = entry.sector().votes() && !away.contains(entry.seat()) && !seated.containsKey(entry.seat());
            if (free && counted.add(each.who())) {
                seated.put(entry.seat(), each);
            }
        }
        return seated;
    }

    private Set<MemberReference> members(Collection<String> seats) {
        return seats.stream()
                .map(roll::get)
                .filter(each -> each != null)
                .map(RollEntry::member)
                .collect(Collectors.toSet());
    }
}
