package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final List<List<Integer>> LISTS =
            List.of(List.of(0, 1, 2), List.of(), List.of(3), List.of(4, 5, 6, 7));

    private static Chain<Integer> chain(List<String> asked) {
        Chain<Integer> chain = new Chain<>();
        for (List<Integer> list : LISTS) {
            chain.then(list.size(), (first, size) -> {
                asked.add(first + "+" + size);
                return list.subList(first, first + size);
            });
        }
        return chain;
    }

    @Test
    void pagesOfAnySizeGiveEveryRowOnceAndInOrder() {
        List<Integer> all = IntStream.range(0, 8).boxed().toList();
        for (int size = 1; size <= 9; size++) {
            List<Integer> read = new ArrayList<>();
            for (int first = 0; first < 8; first += size) {
                read.addAll(chain(new ArrayList<>()).page(first, size));
            }
            assertEquals(all, read, "pages of " + size);
        }
        assertEquals(8, chain(new ArrayList<>()).total());
    }

    @Test
    void aListThatIsNotOnThePageIsNotAsked() {
        List<String> asked = new ArrayList<>();
        assertEquals(List.of(3, 4), chain(asked).page(3, 2));
        assertEquals(List.of("0+1", "0+1"), asked);
    }
}
