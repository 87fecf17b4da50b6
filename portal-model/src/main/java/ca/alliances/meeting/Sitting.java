package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A meeting as it sits: who holds its seats, who came and went, who keeps away from what, and by what rules it decides. All questions about an
 * instant are answered from this alone.
 */
public record Sitting(List<RollEntry> roll, List<PresenceEvent> events, List<Recusal> recusals, TableTerms terms) {
    /** Cannot change any more. */
    public Sitting {
        roll = List.copyOf(roll);
        events = List.copyOf(events);
        recusals = List.copyOf(recusals);
    }

    /** Who is there. */
    public List<Presence> present(Instant at) {
        return timeline().present(at);
    }

    /** Who is there for that seat, the member before the substitute. */
    public Optional<Presence> present(String seat, Instant at) {
        return present(at).stream()
                .filter(each -> each.entry().seat().equals(seat))
                .findFirst();
    }

    /** Who may vote on these items. */
    public VotingRoll voters(Collection<Integer> items, Instant at) {
        return timeline().votersAt(at, away(items, at));
    }

    /** Whether there are enough to decide on these items. */
    public QuorumState quorum(Collection<Integer> items, Instant at) {
        return voters(items, at).quorum(terms.quorum());
    }

    /** The seats that keep away from one of these items. */
    public Set<String> away(Collection<Integer> items, Instant at) {
        return items.stream()
                .flatMap(item -> Recusal.seats(recusals, String.valueOf(item), at).stream())
                .collect(Collectors.toSet());
    }

    /** The seat for which that person votes on these items now, if there is one. */
    public Optional<Entitled> seatOf(MemberReference person, Collection<Integer> items, Instant at) {
        return voters(items, at).seats().stream()
                .filter(each -> person.equals(each.voter()))
                .findFirst();
    }

    /** The timeline of the presences. */
    public PresenceTimeline timeline() {
        return PresenceTimeline.of(roll, events);
    }

    /** Number of the next thing that is recorded of presences, from 1. */
    public int next() {
        return events.size() + 1;
    }
}
