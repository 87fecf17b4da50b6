package ca.alliances.bench.data;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Writes meetings that have sat for an hour: one in the midst of its agenda, and those of which each has a vote open. */
final class Sittings {
    private static final List<String> KINDS = List.of(
            "INFORMATION", "INTERESTS", "FOLLOW_UP", "DECISION", "DISCUSSION", "DISCUSSION", "DECISION", "INFORMATION");
    private static final int AT_ITEM = 4;
    private static final int CLOSED = 2;
    private static final int TASKS = 8;
    private final Rows rows;
    private final Words words;
    private final LocalDateTime begun;

    /** Of now, in universal time. */
    Sittings(Rows rows, Words words, LocalDateTime now) {
        this.rows = rows;
        this.words = words;
        this.begun = now.minusHours(1).withNano(0);
    }

    /** A meeting at its fourth item, with two votes over, a third one half done, and somebody recused. */
    void live(List<Seated> seats) throws SQLException {
        long meeting = meeting(Tables.LIVE, Tables.SITS, KINDS.size(), CLOSED + 1);
        for (int i = 1; i <= KINDS.size(); i++) {
            item(meeting, i, KINDS.get(i - 1));
        }
        come(meeting, seats);
        recuse(meeting, seats.get(seats.size() - 1));
        for (int number = 1; number <= CLOSED; number++) {
            closed(meeting, number, seats);
        }
        long motion = open(new Put(meeting, CLOSED + 1, AT_ITEM, "NAMED"), seats);
        for (int i = 0; i < seats.size(); i++) {
            boolean voted = i < seats.size() / 2;
            voter(motion, seats.get(i), null, voted ? "FOR" : null);
        }
        for (int i = 1; i <= TASKS; i++) {
            task(seats.get(i), i);
        }
    }

    /** A meeting with a vote on which nobody has voted yet. */
    void vote(Vote vote, List<Seated> seats) throws SQLException {
        long meeting = meeting(Tables.VOTING, vote.meeting(), 1, 1);
        rows.addOwned(
                Into.ITEM, Sizes.LARGE, meeting, 1, 1, false, "Décision", "DECISION", 30, false, null, begun, null);
        come(meeting, seats);
        long motion = open(new Put(meeting, 1, 1, vote.secret() ? "SECRET" : "NAMED"), seats);
        for (Seated seat : seats) {
            voter(motion, seat, null, null);
        }
        if (vote.secret()) {
            rows.addOwned(Into.BOX, Sizes.LARGE, motion, new byte[0]);
        }
    }

    private long meeting(String table, String reference, int items, int motions) throws SQLException {
        return rows.addOwned(
                Into.MEETING,
                Sizes.LARGE,
                reference,
                table,
                begun,
                begun.plusHours(8),
                "Salle communautaire, Les Escoumins",
                "UNDER_WAY",
                0,
                begun.minusDays(20),
                begun,
                items,
                motions,
                items,
                "3 HALF LIVED_EXPERIENCE:1",
                "SIMPLE_MAJORITY",
                "CAST",
                "REJECTED");
    }

    private void item(long meeting, int number, String kind) throws SQLException {
        rows.addOwned(
                Into.ITEM,
                Sizes.LARGE,
                meeting,
                number,
                number,
                false,
                words.title(number),
                kind,
                15,
                false,
                words.text(200),
                number <= AT_ITEM ? begun.plusMinutes(10L * (number - 1)) : null,
                number < AT_ITEM ? begun.plusMinutes(10L * number) : null);
    }

    /** Everybody is on the roll and has come. */
    private void come(long meeting, List<Seated> seats) throws SQLException {
        int number = 0;
        for (Seated each : seats) {
            rows.addOwned(
                    Into.ROLL,
                    Sizes.LARGE,
                    meeting,
                    each.seat(),
                    each.sector(),
                    each.member(),
                    each.name(),
                    each.account());
            number++;
            String mode = number % 4 == 0 ? "REMOTE" : "IN_PERSON";
            rows.addOwned(
                    Into.PRESENCE,
                    Sizes.LARGE,
                    meeting,
                    number,
                    begun.plusSeconds(number),
                    each.seat(),
                    false,
                    "ARRIVED",
                    mode,
                    FileWriter.AGENT);
        }
    }

    private void recuse(long meeting, Seated seat) throws SQLException {
        rows.addOwned(
                Into.RECUSAL,
                Sizes.LARGE,
                meeting,
                AT_ITEM,
                seat.seat(),
                seat.account(),
                "RAISED",
                "Employeur",
                begun.plusMinutes(35),
                FileWriter.AGENT);
    }

    /** Where a motion stands: the item that it settles, and how it is voted on. */
    private record Put(long meeting, int number, int item, String way) {}

    private long motion(Put put, List<Seated> seats, Object... end) throws SQLException {
        Object[] begin = {
            put.meeting(),
            put.number(),
            Integer.toString(put.item()),
            words.text(150),
            seats.get(0).seat(),
            seats.get(1).seat(),
            "SIMPLE_MAJORITY",
            "CAST",
            "REJECTED",
            true,
            put.way()
        };
        Object[] all = new Object[begin.length + end.length];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(end, 0, all, begin.length, end.length);
        return rows.addOwned(Into.MOTION, Sizes.LARGE, all);
    }

    private long open(Put put, List<Seated> seats) throws SQLException {
        return motion(put, seats, "OPEN", begun.plusMinutes(40), null, null, null, null, null);
    }

    private void closed(long meeting, int number, List<Seated> seats) throws SQLException {
        LocalDateTime at = begun.plusMinutes(30L + number);
        int against = 5;
        long motion = motion(
                new Put(meeting, number, AT_ITEM, "HANDS"),
                seats,
                "CLOSED",
                at,
                at.plusSeconds(30),
                "ADOPTED",
                seats.size() - against,
                against,
                0);
        for (Seated seat : seats) {
            voter(motion, seat, "PRESENT", null);
        }
    }

    private void voter(long motion, Seated seat, String standing, String ballot) throws SQLException {
        rows.addOwned(
                Into.VOTER,
                Sizes.LARGE,
                motion,
                seat.seat(),
                seat.sector(),
                seat.member(),
                seat.name(),
                standing,
                standing == null && ballot == null ? null : seat.member(),
                ballot != null,
                ballot);
    }

    private void task(Seated owner, int number) throws SQLException {
        UUID reference = UUID.nameUUIDFromBytes(new byte[] {(byte) number});
        rows.addOwned(
                Into.TASK,
                Sizes.LARGE,
                reference.toString(),
                Tables.LIVE,
                Tables.SITS,
                number % KINDS.size() + 1,
                words.text(120),
                owner.member(),
                owner.name(),
                begun.toLocalDate().plusDays(number * 7L),
                "OPEN");
    }
}
