package ca.alliances.concertation;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.util.List;
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

    /** @throws RuleViolation {@code shared.text-too-long} */
    public InterestTexts {
        employer = TypedText.atMost(SHORT, employer);
        boards = TypedText.atMost(LONG, boards);
        family = TypedText.atMost(LONG, family);
    }

    /** Each line of all that is said. */
    public List<String> lines() {
        return Stream.of(employer, boards, family)
                .filter(text -> text != null)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
