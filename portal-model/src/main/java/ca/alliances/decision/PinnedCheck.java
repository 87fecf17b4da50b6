package ca.alliances.decision;

import ca.alliances.intake.RuleCheck;
import ca.alliances.intake.Verdict;
import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule of the call answered when the body looked, with the key of its text and its figures; kept as it was. */
public record PinnedCheck(String textKey, Verdict verdict, List<Object> figures) {
    /** The figures cannot change. */
    public PinnedCheck {
        figures = List.copyOf(figures);
    }

    /** The answer in the words of who decides. */
    public static PinnedCheck of(RuleCheck check) {
        String key = check.textKey().replace("intake.", "decision.");
        return new PinnedCheck(key, check.verdict(), check.figures());
    }

    /** Whether it stands in the way of the decision. */
    public boolean blocks() {
        return verdict == Verdict.BLOCK;
    }

    /** Kind of the notice that shows it. */
    public String tone() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** One of its figures by its place; nothing where there is none. */
    public Object figure(int place) {
        return place < figures.size() ? figures.get(place) : "";
    }

    String written() {
        return Stream.concat(
                        Stream.of(textKey, verdict.name()), figures.stream().map(PinnedCheck::written))
                .collect(Collectors.joining(";"));
    }

    static PinnedCheck read(String line) {
        List<String> parts = List.of(line.split(";"));
        return new PinnedCheck(
                parts.get(0),
                Verdict.valueOf(parts.get(1)),
                parts.stream().skip(2).map(PinnedCheck::figure).toList());
    }

    private static String written(Object figure) {
        if (figure instanceof Money money) {
            return "$" + money.cents();
        }
        if (figure instanceof Share share) {
            return "%" + share.basisPoints();
        }
        return figure instanceof LocalDate day ? "@" + day : "#" + figure;
    }

    private static Object figure(String written) {
        String value = written.substring(1);
        return switch (written.charAt(0)) {
            case '$' -> new Money(Long.parseLong(value));
            case '%' -> new Share(Integer.parseInt(value));
            case '@' -> LocalDate.parse(value);
            default -> Integer.valueOf(value);
        };
    }
}
