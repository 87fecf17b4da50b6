package ca.alliances.bench;

import ca.alliances.bench.load.Figures;
import java.util.List;
import java.util.stream.Stream;

/** The figures of one subject. */
record Result(Figures warming, Figures alone, Figures few, Figures many) {
    /** With one person, with 8 and with 32. */
    List<Figures> measured() {
        return List.of(alone, few, many);
    }

    /** All that went wrong, while it warmed up too. */
    long errors() {
        return all().mapToLong(Figures::errors).sum();
    }

    /** The first thing that went wrong, or nothing. */
    String firstError() {
        return all().map(Figures::firstError)
                .filter(error -> error != null)
                .findFirst()
                .orElse("");
    }

    private Stream<Figures> all() {
        return Stream.of(warming, alone, few, many);
    }
}
