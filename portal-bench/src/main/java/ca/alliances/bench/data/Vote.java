package ca.alliances.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A meeting of the voting table with one motion on which nobody has voted yet. */
public record Vote(String meeting, boolean secret) {
    /** How many there are of each kind: to warm up, to vote in turn, at once, and from two windows. */
    public static final int OF_A_KIND = 9;

    /** All of them, those by name first. */
    public static List<Vote> all() {
        List<Vote> all = new ArrayList<>(of(false));
        all.addAll(of(true));
        return all;
    }

    /** All of that kind. */
    public static List<Vote> of(boolean secret) {
        List<Vote> votes = new ArrayList<>();
        for (int i = 1; i <= OF_A_KIND; i++) {
            int number = secret ? OF_A_KIND + i : i;
            votes.add(new Vote(String.format(Locale.ROOT, "%s-2026-R-%02d", Tables.VOTING, number), secret));
        }
        return votes;
    }
}
