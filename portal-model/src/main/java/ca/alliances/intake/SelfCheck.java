package ca.alliances.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered to the questions before a request. It tells him where he stands and binds nobody: whoever wants to may begin all the
 * same, and the agent alone says who is eligible.
 */
public record SelfCheck(Map<Question, Boolean> answers) {
    /** The answers cannot change. */
    public SelfCheck {
        answers = Map.copyOf(answers);
    }

    /** The answer to that question, if there is one. */
    public Optional<Boolean> answer(Question question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Whether something was answered. */
    public boolean isBegun() {
        return !answers.isEmpty();
    }

    /** Whether everything was. */
    public boolean isComplete() {
        return answers.size() == Question.values().length;
    }

    /** The questions answered by no, in order. */
    public List<Question> doubts() {
        return Arrays.stream(Question.values())
                .filter(question -> Boolean.FALSE.equals(answers.get(question)))
                .toList();
    }

    /** Where he stands; nothing while no answer says no and some are missing. */
    public Optional<Verdict> verdict() {
        return doubts().stream()
                .map(Question::ifNot)
                .max(Verdict::compareTo)
                .or(() -> isComplete() ? Optional.of(Verdict.PASS) : Optional.empty());
    }
}
