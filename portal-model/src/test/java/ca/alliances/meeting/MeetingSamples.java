package ca.alliances.meeting;

import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;

/** Seats, presences and terms of votes for the tests of meetings. */
final class MeetingSamples {
    private MeetingSamples() {}

    static Instant minute(int minute) {
        return Instant.parse("2026-05-12T13:00:00Z").plusSeconds(60L * minute);
    }

    static MemberReference person(String name) {
        return name == null ? null : new MemberReference(name);
    }

    static RollEntry seat(String seat, Sector sector, String member, String substitute) {
        return new RollEntry(seat, sector, person(member), member, null, person(substitute), substitute, null);
    }

    static PresenceEvent arrives(int minute, String seat) {
        return new PresenceEvent(minute, minute(minute), seat, false, Movement.ARRIVED, PresenceMode.IN_PERSON);
    }

    static PresenceEvent substituteArrives(int minute, String seat) {
        return new PresenceEvent(minute, minute(minute), seat, true, Movement.ARRIVED, PresenceMode.REMOTE);
    }

    static PresenceEvent leaves(int minute, String seat) {
        return new PresenceEvent(minute, minute(minute), seat, false, Movement.LEFT, null);
    }

    /** So many seats of each standing. */
    static VotingRoll roll(int present, int absent, int recused) {
        List<Entitled> seats = new ArrayList<>();
        add(seats, present, Standing.PRESENT);
        add(seats, absent, Standing.ABSENT);
        add(seats, recused, Standing.RECUSED);
        return new VotingRoll(seats);
    }

    private static void add(List<Entitled> seats, int more, Standing standing) {
        for (int i = 0; i < more; i++) {
            String name = "s" + seats.size();
            MemberReference voter = standing == Standing.PRESENT ? person(name) : null;
            seats.add(new Entitled(name, person(name), Sector.COMMUNITY, standing, voter));
        }
    }

    static VotingTerms terms(DecisionMethod method) {
        return new VotingTerms(method, VoteBase.CAST, TieRule.REJECTED, true);
    }

    static String refusal(Executable what) {
        return assertThrows(RuleViolation.class, what).key();
    }
}
