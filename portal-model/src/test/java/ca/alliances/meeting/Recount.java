package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who counts at an instant, said as plainly as the rules say it and without regard to time: each question goes through all events again. */
final class Recount {
    private record Chair(RollEntry seat, boolean substitute) {
        MemberReference person() {
            return substitute ? seat.substitute() : seat.member();
        }
    }

    private final List<RollEntry> roll;
    private final List<PresenceEvent> events;
    private final Instant at;
    private final List<Recusal> recusals;
    private final List<Chair> taken = new ArrayList<>();

    Recount(List<RollEntry> roll, List<PresenceEvent> events, Instant at, List<Recusal> recusals) {
        this.roll = roll;
        this.events = events;
        this.at = at;
        this.recusals = recusals;
        for (RollEntry seat : roll) {
            for (boolean substitute : new boolean[] {false, true}) {
                Chair chair = new Chair(seat, substitute);
                if (chair.person() != null && isThere(chair) && inBase(seat) && !isRecused(chair.person())) {
                    taken.add(chair);
                }
            }
        }
    }

    private boolean isRecused(MemberReference person) {
        return roll.stream()
                .anyMatch(each -> isAway(each.seat()) && each.member().equals(person));
    }

    /** More was raised than taken back up to now. */
    private boolean isAway(String seat) {
        int away = 0;
        for (Recusal each : recusals) {
            if (each.seat().equals(seat) && each.item().equals("1")) {
                away += each.since() == null || each.since().compareTo(at) <= 0 ? 1 : 0;
                away -= each.until() != null && each.until().compareTo(at) <= 0 ? 1 : 0;
            }
        }
        return away > 0;
    }

    private boolean inBase(RollEntry seat) {
        return seat.sector() != Sector.OBSERVER && !isRecused(seat.member());
    }

    private List<PresenceEvent> of(Chair chair) {
        return events.stream()
                .filter(each -> each.seat().equals(chair.seat().seat())
                        && each.substitute() == chair.substitute()
                        && !each.at().isAfter(at))
                .toList();
    }

    private static boolean before(PresenceEvent one, PresenceEvent other) {
        return one.at().isBefore(other.at()) || one.at().equals(other.at()) && one.sequence() < other.sequence();
    }

    /** Some arrival has no event of leaving after it. */
    private boolean isThere(Chair chair) {
        return since(chair) != null;
    }

    private PresenceEvent since(Chair chair) {
        PresenceEvent since = null;
        for (PresenceEvent each : of(chair)) {
            boolean stayed = each.movement() == Movement.ARRIVED
                    && of(chair).stream().noneMatch(other -> other.movement() == Movement.LEFT && before(each, other));
            if (stayed && (since == null || before(each, since))) {
                since = each;
            }
        }
        return since;
    }

    /** Nobody who counts goes before, with the same seat or the same person. */
    private boolean counts(Chair chair) {
        return taken.stream()
                .noneMatch(other -> goesBefore(other, chair)
                        && (other.seat().equals(chair.seat()) || other.person().equals(chair.person()))
                        && counts(other));
    }

    private boolean goesBefore(Chair one, Chair other) {
        return one.substitute() == other.substitute() ? before(since(one), since(other)) : !one.substitute();
    }

    Map<String, MemberReference> sitting() {
        Map<String, MemberReference> sitting = new TreeMap<>();
        taken.stream()
                .filter(this::counts)
                .forEach(each -> sitting.put(each.seat().seat(), each.person()));
        return sitting;
    }

    List<Object> facts(QuorumRule rule) {
        Map<String, MemberReference> sitting = sitting();
        int held = (int) roll.stream().filter(this::inBase).count();
        int needed = 0;
        while (needed < rule.count() || !isPart(rule.share(), needed, held)) {
            needed++;
        }
        Map<Sector, Integer> missing = new TreeMap<>();
        rule.sectors().forEach((sector, least) -> {
            int there = (int) roll.stream()
                    .filter(each -> each.sector() == sector && sitting.containsKey(each.seat()))
                    .count();
            if (there < least) {
                missing.put(sector, least - there);
            }
        });
        int ofAny = Math.max(0, needed - sitting.size());
        return List.of(sitting.size(), held, needed, ofAny, missing, ofAny == 0 && missing.isEmpty());
    }

    private static boolean isPart(QuorumShare share, int part, int held) {
        return switch (share) {
            case NONE -> true;
            case THIRD -> part * 3 >= held;
            case HALF -> part * 2 >= held;
            case MAJORITY -> part * 2 > held;
            case TWO_THIRDS -> part * 3 >= held * 2;
        };
    }
}
