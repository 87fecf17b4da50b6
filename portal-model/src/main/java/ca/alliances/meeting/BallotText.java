package ca.alliances.meeting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ballot on one line, as a motion keeps it: {@code FOR}, {@code RANKED 2 1}, {@code OBJECT|why}. */
final class BallotText {
    private BallotText() {}

    static String write(Ballot ballot) {
        String ranking = ballot.ranking().stream().map(each -> " " + each).collect(Collectors.joining());
        String reason = ballot.reason() == null ? "" : "|" + ballot.reason().replaceAll("\\s+", " ");
        return ballot.choice() + ranking + reason;
    }

    static Ballot read(String line) {
        int bar = line.indexOf('|');
        String[] words = (bar < 0 ? line : line.substring(0, bar)).split(" ");
        List<Integer> ranking = Stream.of(words).skip(1).map(Integer::valueOf).toList();
        return new Ballot(Choice.valueOf(words[0]), bar < 0 ? null : line.substring(bar + 1), ranking);
    }
}
