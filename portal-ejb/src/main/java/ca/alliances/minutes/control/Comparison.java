package ca.alliances.minutes.control;

import ca.alliances.minutes.DiffLine;
import ca.alliances.minutes.DiffLine.Kind;
import ca.alliances.minutes.SectionDiff;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.WrittenText;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares texts line by line (ADR 0028). */
public final class Comparison {
    private Comparison() {}

    /** The sections that are not alike. */
    public static List<SectionDiff> of(WrittenText earlier, WrittenText later) {
        TreeSet<SectionKey> keys = new TreeSet<>(earlier.sections().keySet());
        keys.addAll(later.sections().keySet());
        return keys.stream()
                .filter(key -> !earlier.in(key).equals(later.in(key)))
                .map(key -> new SectionDiff(key, lines(earlier.in(key), later.in(key))))
                .toList();
    }

    /** Every line of both. */
    public static List<DiffLine> lines(String earlier, String later) {
        List<String> before = earlier.lines().toList();
        List<String> after = later.lines().toList();
        List<DiffLine> lines = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            lines.addAll(lines(Kind.SAME, before.subList(at, from)));
            lines.addAll(lines(Kind.REMOVED, delta.getSource().getLines()));
            lines.addAll(lines(Kind.ADDED, delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        return Stream.concat(lines.stream(), lines(Kind.SAME, before.subList(at, before.size())).stream())
                .toList();
    }

    private static List<DiffLine> lines(Kind kind, List<String> texts) {
        return texts.stream().map(text -> new DiffLine(kind, text)).toList();
    }
}
