package ca.alliances.minutes.control;

import ca.alliances.concertation.VoteBase;
import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.Printout.Fact;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Heading;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.document.Printout.Table;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.MotionView;
import ca.alliances.meeting.Runoff;
import ca.alliances.meeting.RunoffRound;
import ca.alliances.meeting.Standing;
import ca.alliances.meeting.Tally;
import ca.alliances.meeting.VoteCount;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VoterView;
import ca.alliances.minutes.MinutesContent.Audience;
import ca.alliances.minutes.MinutesContent.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the record says of a motion: who put it, the whole arithmetic of its vote, and what came of it. */
record MotionBlocks(MotionView motion, Words words) {
    List<Recorded> all() {
        List<Recorded> all = new ArrayList<>();
        all.add(open(new Heading(3, words.text("motion", motion.number()))));
        all.add(open(new Paragraph(motion.text())));
        if (!motion.options().isEmpty()) {
            all.add(open(new Bullets(IntStream.range(0, motion.options().size())
                    .mapToObj(i -> (i + 1) + ". " + motion.options().get(i))
                    .toList())));
        }
        all.add(open(facts()));
        motion.count().flatMap(VoteCount::runoff).ifPresent(runoff -> all.add(open(rounds(runoff))));
        if (motion.way() == VoteWay.NAMED && motion.count().isPresent()) {
            all.add(new Recorded(votes(), Audience.TABLE));
        }
        return all;
    }

    private static Recorded open(Block block) {
        return Recorded.open(block);
    }

    private Facts facts() {
        List<Fact> facts = new ArrayList<>();
        add(facts, "mover", motion.mover());
        add(facts, "seconder", motion.seconder() == null ? words.text("nobody") : motion.seconder());
        if (motion.count().isEmpty()) {
            add(facts, "outcome", words.text(motion.state() == MotionState.WITHDRAWN ? "withdrawn" : "no-vote"));
            return new Facts(List.copyOf(facts));
        }
        VoteCount count = motion.count().orElseThrow();
        add(facts, "way", words.text("way." + motion.way()));
        add(facts, "method", words.text("method." + motion.terms().method()));
        add(facts, "quorum", quorum(count));
        add(facts, "away", names(Standing.RECUSED));
        add(facts, "missing", names(Standing.ABSENT));
        count.tally().ifPresent(tally -> arithmetic(facts, tally));
        add(facts, "outcome", outcome(count));
        add(facts, "resolution", motion.resolution());
        return new Facts(List.copyOf(facts));
    }

    private void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(words.text(key), value));
        }
    }

    private String quorum(VoteCount count) {
        return words.text(
                count.quorum().isMet() ? "quorum.met" : "quorum.missing",
                count.quorum().present(),
                count.quorum().needed());
    }

    private String names(Standing standing) {
        return motion.voters().stream()
                .filter(voter -> voter.standing() == standing)
                .map(VoterView::name)
                .collect(Collectors.joining(", "));
    }

    private void arithmetic(List<Fact> facts, Tally tally) {
        add(
                facts,
                "votes",
                tally.counts().entrySet().stream()
                        .map(each -> words.text("count", words.text("choice." + each.getKey()), each.getValue()))
                        .collect(Collectors.joining(" · ")));
        if (tally.threshold() != null) {
            String base = tally.terms().base() == VoteBase.CAST ? "needed.cast" : "needed.members";
            add(
                    facts,
                    "needed",
                    words.text(
                            base, tally.threshold().needed(), tally.threshold().base()));
        }
        if (tally.casting() != null) {
            add(facts, "casting", words.text("choice." + tally.casting()));
        }
    }

    private String outcome(VoteCount count) {
        String outcome = words.text("outcome." + count.outcome());
        return motion.terms().binding() ? outcome : words.text("consultative", outcome);
    }

    private Bullets rounds(Runoff runoff) {
        List<String> rounds = new ArrayList<>();
        for (RunoffRound round : runoff.rounds()) {
            String votes = round.votes().entrySet().stream()
                    .map(each -> words.text("count", option(each.getKey()), each.getValue()))
                    .collect(Collectors.joining(" · "));
            rounds.add(words.text("round", rounds.size() + 1, votes, end(round)));
        }
        return new Bullets(List.copyOf(rounds));
    }

    private String end(RunoffRound round) {
        if (round.winner() != null) {
            return words.text("round.winner", option(round.winner()));
        }
        return round.eliminated() == null ? "" : words.text("round.eliminated", option(round.eliminated()));
    }

    private String option(int number) {
        return motion.options().get(number - 1);
    }

    private Table votes() {
        return new Table(
                words.text("by-name", motion.number()),
                List.of(Column.text(words.text("name")), Column.text(words.text("vote"))),
                motion.voters().stream()
                        .map(voter -> List.of(voter.name(), vote(voter)))
                        .toList(),
                false);
    }

    private String vote(VoterView voter) {
        if (voter.ballot() == null) {
            return words.text(voter.standing() == Standing.PRESENT ? "no-ballot" : "standing." + voter.standing());
        }
        String choice = voter.ballot().ranking().isEmpty()
                ? words.text("choice." + voter.ballot().choice())
                : voter.ballot().ranking().stream().map(this::option).collect(Collectors.joining(" > "));
        String said = voter.ballot().reason() == null
                ? choice
                : words.text("with-reason", choice, voter.ballot().reason());
        return voter.byPhone() == null ? said : words.text("by-phone", said);
    }
}
