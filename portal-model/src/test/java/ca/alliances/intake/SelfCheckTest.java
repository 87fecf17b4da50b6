package ca.alliances.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfCheckTest {
    @Test
    void whoAnswersYesToAllCanApply() {
        SelfCheck check = allYesBut();
        assertTrue(check.isComplete());
        assertEquals(Optional.of(Verdict.PASS), check.verdict());
        assertEquals(List.of(), check.doubts());
    }

    @Test
    void whatCanBePutInOrderIsAWarning() {
        SelfCheck check = allYesBut(Question.DOCUMENTS, Question.MONEY);
        assertEquals(Optional.of(Verdict.WARN), check.verdict());
        assertEquals(List.of(Question.MONEY, Question.DOCUMENTS), check.doubts());
    }

    @Test
    void whoIsNotHelpedOrWorksElsewhereIsToldSo() {
        assertEquals(
                Optional.of(Verdict.BLOCK),
                allYesBut(Question.WHO, Question.TIME).verdict());
        assertEquals(Optional.of(Verdict.BLOCK), allYesBut(Question.TERRITORY).verdict());
    }

    @Test
    void oneNoIsAnAnswerAndSomeYesAreNone() {
        assertEquals(Optional.of(Verdict.BLOCK), new SelfCheck(Map.of(Question.WHO, false)).verdict());
        SelfCheck some = new SelfCheck(Map.of(Question.WHO, true, Question.TIME, true));
        assertEquals(Optional.empty(), some.verdict());
        assertTrue(some.isBegun());
        assertFalse(some.isComplete());
    }

    @Test
    void beforeTheFirstAnswerNothingIsSaid() {
        SelfCheck none = new SelfCheck(Map.of());
        assertFalse(none.isBegun());
        assertEquals(Optional.empty(), none.verdict());
        assertEquals(Optional.empty(), none.answer(Question.WHO));
    }

    private static SelfCheck allYesBut(Question... no) {
        Map<Question, Boolean> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, !List.of(no).contains(question));
        }
        return new SelfCheck(answers);
    }
}
