package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.util.List;

/**
 * A motion as it is put.
 *
 * @param items numbers of the items of the agenda that it settles; more than one for the items that are adopted together
 * @param text what is to be resolved, at most 4,000 characters
 * @param mover seat of who puts it
 * @param seconder seat of who supports it, {@code null} when nobody need
 * @param options to be put in order, for a ranked choice only
 * @param effect on the project of the item, {@code null} when it has none
 * @param repeals number of the resolution of the same table that it repeals, {@code null} for none
 */
public record MotionForm(
        List<Integer> items,
        String text,
        String mover,
        String seconder,
        VotingTerms terms,
        VoteWay way,
        List<String> options,
        ProjectEffect effect,
        String repeals) {
    private static final int TEXT = 4_000;
    private static final int NUMBER = 40;

    /** Longest option. */
    public static final int OPTION = 200;

    /** One that repeals nothing. */
    public MotionForm(
            List<Integer> items,
            String text,
            String mover,
            String seconder,
            VotingTerms terms,
            VoteWay way,
            List<String> options,
            ProjectEffect effect) {
        this(items, text, mover, seconder, terms, way, options, effect, null);
    }

    /**
     * @throws RuleViolation {@code meeting.motion-text-missing}, {@code meeting.motion-mover-missing}, {@code meeting.motion-same-person},
     *     {@code meeting.motion-way}, {@code meeting.motion-options}, {@code meeting.repeals-consultative}, {@code shared.text-too-long}
     */
    public MotionForm {
        items = List.copyOf(items);
        text = TypedText.required(TEXT, text, "meeting.motion-text-missing");
        mover = blankAsNull(mover);
        seconder = blankAsNull(seconder);
        options = options.stream()
                .map(each -> TypedText.atMost(OPTION, each))
                .filter(each -> each != null)
                .toList();
        if (mover == null) {
            throw new RuleViolation("meeting.motion-mover-missing");
        }
        if (mover.equals(seconder)) {
            throw new RuleViolation("meeting.motion-same-person");
        }
        repeals = TypedText.atMost(NUMBER, repeals);
        if (repeals != null && !terms.binding()) {
            throw new RuleViolation("meeting.repeals-consultative");
        }
        requireWay(terms.method(), way);
        requireOptions(terms.method(), options);
    }

    /** The same, that repeals the resolution of that number. */
    public MotionForm repealing(String number) {
        return new MotionForm(items, text, mover, seconder, terms, way, options, effect, number);
    }

    private static String blankAsNull(String seat) {
        return seat == null || seat.isBlank() ? null : seat;
    }

    /** Hands show a majority and nothing else. */
    private static void requireWay(DecisionMethod method, VoteWay way) {
        boolean majority = Choice.of(method).contains(Choice.FOR);
        if (way == null || way == VoteWay.HANDS && !majority) {
            throw new RuleViolation("meeting.motion-way");
        }
    }

    private static void requireOptions(DecisionMethod method, List<String> options) {
        boolean ranked = method == DecisionMethod.RANKED_CHOICE;
        if (ranked && (options.size() < 2 || options.size() > Ballot.MOST_OPTIONS) || !ranked && !options.isEmpty()) {
            throw new RuleViolation("meeting.motion-options", Ballot.MOST_OPTIONS);
        }
    }
}
