package ca.alliances.bench;

import ca.alliances.bench.data.Sizes;
import ca.alliances.bench.data.Tables;
import ca.alliances.bench.data.Vote;
import ca.alliances.bench.load.Crowd;
import ca.alliances.bench.load.Figures;
import ca.alliances.bench.load.Voters;
import ca.alliances.launcher.Stack;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a hundred votes again and again: each vote is closed and its ballots are counted in the database, where all must be, once. */
final class Polls {
    private static final int IN_TURN = 2;
    private static final int AT_ONCE = 5;
    private final Stack stack;
    private final Crowd secretaries;
    private final Voters voters;

    Polls(Stack stack, String password) throws IOException, InterruptedException {
        this.stack = stack;
        secretaries = new Crowd(stack.portalUrl(), "agent.hcn@example.org", password);
        List<String> emails =
                IntStream.range(0, Tables.VOTERS).mapToObj(Tables::email).toList();
        voters = new Voters(stack.portalUrl(), emails, password);
    }

    private interface Casting {
        Figures cast(String page) throws IOException, InterruptedException;
    }

    /** @throws Urn.WrongCount when a vote is lost, or somebody has two */
    Ballots hold(boolean secret) throws IOException, InterruptedException, SQLException {
        Deque<Vote> votes = new ArrayDeque<>(Vote.of(secret));
        poll(votes.remove(), voters::atOnce);
        Figures inTurn = Voters.none(1);
        for (int i = 0; i < IN_TURN; i++) {
            inTurn = inTurn.and(poll(votes.remove(), voters::inTurn));
        }
        Figures atOnce = Voters.none(Tables.VOTERS);
        for (int i = 0; i < AT_ONCE; i++) {
            atOnce = atOnce.and(poll(votes.remove(), voters::atOnce));
        }
        long refused = poll(votes.remove(), voters::twice).errors();
        if (refused != Tables.VOTERS) {
            throw new Urn.WrongCount(refused + " second ballots were refused of " + Tables.VOTERS);
        }
        return new Ballots(secret, inTurn, atOnce, AT_ONCE, (long) Vote.OF_A_KIND * Tables.VOTERS, refused);
    }

    private Figures poll(Vote vote, Casting casting) throws IOException, InterruptedException, SQLException {
        Figures figures = casting.cast(page("vote", vote));
        Voters.close(secretaries, page("close", vote));
        Urn.of(stack.database(), vote).require(voters.inFavour(), voters.against(), vote, figures.firstError());
        return figures;
    }

    private static String page(String page, Vote vote) {
        return "/t/" + Sizes.LARGE + "/meeting/" + page + "?ref=" + vote.meeting() + "&motion=1";
    }
}
