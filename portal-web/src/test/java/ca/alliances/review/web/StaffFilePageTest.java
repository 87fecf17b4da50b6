package ca.alliances.review.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.review.web.StaffFilePage.Door;
import ca.alliances.shared.Action;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffFilePageTest {
    private static final Door OPEN = new Door(Action.OPEN_REVIEW, "review/open");
    private static final Door SCORE = new Door(Action.SCORE_APPLICATION, "review/score");
    private static final Door SCORES = new Door(Action.READ_SCORES, "review/summary");

    @Test
    void noDoorLeadsToScoresThatNoCommitteeHasGiven() {
        List<Action> allowed = List.of(Action.OPEN_REVIEW, Action.READ_SCORES);
        assertEquals(List.of(OPEN), StaffFilePage.doors(allowed, false, false));
        assertEquals(List.of(OPEN, SCORES), StaffFilePage.doors(allowed, false, true));
    }

    @Test
    void whoStillScoresIsNotLedToTheScores() {
        List<Action> allowed = List.of(Action.SCORE_APPLICATION, Action.READ_SCORES);
        assertEquals(List.of(SCORE), StaffFilePage.doors(allowed, true, true));
    }
}
