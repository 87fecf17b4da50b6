package ca.alliances.meeting;

import static ca.alliances.meeting.MeetingSamples.minute;
import static ca.alliances.meeting.MeetingSamples.seat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The quorum at any instant, against a slow recount from the events that shares no code with it. */
class RandomTimelinesTest {
    private static final int TIMELINES = 10_000;
    private static final int ITEM = 1;
    private static final Sector[] SECTORS = {
        Sector.COMMUNITY, Sector.MUNICIPAL, Sector.LIVED_EXPERIENCE, Sector.OBSERVER
    };

    @Test
    void theQuorumIsThatOfTheRecountAtAnyInstantOfTenThousandMeetings() {
        long first = Long.getLong("timelines.seed", new Random().nextLong());
        int met = 0;
        for (long seed = first; seed < first + TIMELINES; seed++) {
            Random random = new Random(seed);
            List<RollEntry> roll = roll(random);
            List<PresenceEvent> events = events(random, roll);
            List<Recusal> recusals = recusals(random, roll);
            QuorumRule rule = rule(random);
            Sitting sitting = new Sitting(roll, events, recusals, new TableTerms(rule, null, null, null));
            for (int i = 0; i < 3; i++) {
                Instant at = minute(random.nextInt(14) - 1);
                Recount recount = new Recount(roll, events, at, recusals);
                QuorumState state = sitting.quorum(List.of(ITEM), at);
                String which = "-Dtimelines.seed=" + seed + " at " + at;
                assertEquals(recount.facts(rule), facts(state), which);
                assertEquals(recount.sitting(), sitting(sitting.voters(List.of(ITEM), at)), which);
                met += state.isMet() ? 1 : 0;
            }
        }
        int reached = met;
        assertEquals(true, reached > TIMELINES / 5 && reached < TIMELINES * 14 / 5, () -> "both happen: " + reached);
    }

    private static List<Object> facts(QuorumState state) {
        Map<Sector, Integer> missing = new TreeMap<>();
        int ofAny = 0;
        for (QuorumState.Missing each : state.missing()) {
            if (each.sector() == null) {
                ofAny += each.seats();
            } else {
                missing.put(each.sector(), each.seats());
            }
        }
        return List.of(state.present(), state.held(), state.needed(), ofAny, missing, state.isMet());
    }

    private static Map<String, MemberReference> sitting(VotingRoll roll) {
        Map<String, MemberReference> sitting = new TreeMap<>();
        roll.seats().stream()
                .filter(each -> each.standing() == Standing.PRESENT)
                .forEach(each -> sitting.put(each.seat(), each.voter()));
        return sitting;
    }

    private static List<RollEntry> roll(Random random) {
        List<RollEntry> roll = new ArrayList<>();
        int seats = random.nextInt(10);
        for (int i = 0; i < seats; i++) {
            String member = "p" + random.nextInt(9);
            String substitute = "p" + random.nextInt(9);
            boolean alone = random.nextInt(3) == 0 || substitute.equals(member);
            roll.add(seat("s" + i, SECTORS[random.nextInt(SECTORS.length)], member, alone ? null : substitute));
        }
        return roll;
    }

    private static List<PresenceEvent> events(Random random, List<RollEntry> roll) {
        List<PresenceEvent> events = new ArrayList<>();
        int many = random.nextInt(40);
        for (int i = 0; i < many; i++) {
            String seat = "s" + random.nextInt(roll.size() + 1);
            boolean arrives = random.nextInt(5) < 3;
            PresenceMode mode = arrives ? PresenceMode.values()[random.nextInt(3)] : null;
            events.add(new PresenceEvent(
                    i,
                    minute(random.nextInt(12)),
                    seat,
                    random.nextInt(3) == 0,
                    arrives ? Movement.ARRIVED : Movement.LEFT,
                    mode));
            if (random.nextInt(6) == 0) {
                events.add(events.get(random.nextInt(events.size())));
            }
        }
        Collections.shuffle(events, random);
        return events;
    }

    /** Raised one after the other, from the beginning of the item or later, and mostly taken back; some keep away from another item. */
    private static List<Recusal> recusals(Random random, List<RollEntry> roll) {
        List<Recusal> recusals = new ArrayList<>();
        for (RollEntry each : roll) {
            int minute = random.nextInt(12) - 3;
            Instant until = Instant.MIN;
            while (until != null && random.nextInt(3) == 0) {
                int end = minute + random.nextInt(4);
                until = random.nextInt(3) == 0 ? null : minute(end);
                String item = String.valueOf(random.nextInt(5) == 0 ? ITEM + 1 : ITEM);
                recusals.add(new Recusal(each.seat(), item, minute < 0 ? null : minute(minute), until));
                minute = end + random.nextInt(3);
            }
        }
        Collections.shuffle(recusals, random);
        return recusals;
    }

    private static QuorumRule rule(Random random) {
        Map<Sector, Integer> sectors = new TreeMap<>();
        if (random.nextBoolean()) {
            sectors.put(SECTORS[random.nextInt(3)], random.nextInt(3));
        }
        QuorumShare share = QuorumShare.values()[random.nextInt(QuorumShare.values().length)];
        return new QuorumRule(random.nextInt(4), share, sectors);
    }
}
