package ca.alliances.review;

import ca.alliances.application.Section;
import ca.alliances.shared.TypedText;
import java.util.Map;
import java.util.Set;

/**
 * What an agent has found; a draft of it may leave anything out.
 *
 * @param outcome what follows, or {@code null}
 * @param sections that the applicant has to complete
 * @param reasons that the applicant will read, or {@code null}
 */
public record CheckFindings(
        Map<CheckQuestion, CheckAnswer> answers, CheckOutcome outcome, Set<Section> sections, String reasons) {
    /** Nothing yet. */
    public static final CheckFindings NONE = new CheckFindings(Map.of(), null, Set.of(), null);

    /** Neither changes afterwards. */
    public CheckFindings {
        answers = Map.copyOf(answers);
        sections = Set.copyOf(sections);
        reasons = TypedText.atMost(4_000, reasons);
    }
}
