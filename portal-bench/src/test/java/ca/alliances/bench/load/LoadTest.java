package ca.alliances.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.bench.load.Load.NothingLeft;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final double LONG_ENOUGH = 60;

    @Test
    void countsEveryTimeAndEveryErrorAndStopsWhenNothingIsLeft() throws Exception {
        AtomicInteger turn = new AtomicInteger();
        Figures figures = Load.measure(
                scenario(() -> {
                    int now = turn.incrementAndGet();
                    if (now > 10) {
                        throw new NothingLeft();
                    }
                    if (now % 5 == 0) {
                        throw new WrongAnswer("the fifth");
                    }
                    return now * 1_000_000L;
                }),
                1,
                LONG_ENOUGH);
        assertEquals(8, figures.count());
        assertEquals(2, figures.errors());
        assertTrue(figures.firstError().contains("the fifth"));
        assertEquals(9, figures.percentile(100), 0.1);
    }

    private static Scenario scenario(Scenario.Visit visit) {
        return new Scenario() {
            @Override
            public String name() {
                return "counting";
            }

            @Override
            public List<Visit> visits(int people) {
                return Collections.nCopies(people, visit);
            }
        };
    }
}
