package ca.alliances.concertation;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.SearchWords;
import ca.alliances.shared.TypedText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member says of his interests: for whom he works, on which boards he sits, what his family has to do with projects; one a line.
 *
 * @param employer {@code null} for none
 * @param boards {@code null} for none
 * @param family {@code null} for none
 */
public record InterestTexts(String employer, String boards, String family) {
    private static final int SHORT = 1_000;
    private static final int LONG = 2_000;
    private static final int TELLING = 4;

    /** @throws RuleViolation {@code shared.text-too-long} */
    public InterestTexts {
        employer = TypedText.atMost(SHORT, employer);
        boards = TypedText.atMost(LONG, boards);
        family = TypedText.atMost(LONG, family);
    }

    /**
     * The lines that name that organization: its name stands in the line, or the whole line in its name. Only words of four letters or more are
     * looked at, where there are any: what is said about it is a hint, never a finding.
     */
    public List<String> names(String organization) {
        String asked = telling(organization);
        return lines().filter(line -> within(asked, telling(line)) || within(telling(line), asked))
                .toList();
    }

    private Stream<String> lines() {
        return Stream.of(employer, boards, family)
                .filter(text -> text != null)
                .flatMap(String::lines)
                .map(String::strip);
    }

    private static String telling(String text) {
        List<String> words = Stream.of(SearchWords.plain(text).split("\\P{L}+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
        boolean none = words.stream().allMatch(InterestTexts::isShort);
        return words.stream().filter(word -> none || !isShort(word)).collect(Collectors.joining(" "));
    }

    private static boolean isShort(String word) {
        return word.length() < TELLING;
    }

    private static boolean within(String some, String all) {
        return !some.isEmpty() && (" " + all + " ").contains(" " + some + " ");
    }
}
