package ca.alliances.bench;

import ca.alliances.bench.load.Figures;
import ca.alliances.bench.load.Load;
import ca.alliances.bench.load.Scenario;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Measures one subject after the other: warms up, then one person, 8 people, 32 people. */
final class Course {
    /** As many times as one figure is measured: on two cores the compiler of the server takes its time. */
    static final int WARMING = 2;

    private static final int FEW = 8;
    private static final int MANY = 32;
    private final int seconds;
    private final Consumer<String> progress;
    private final Map<Subject, Result> results = new EnumMap<>(Subject.class);

    Course(int seconds, Consumer<String> progress) {
        this.seconds = seconds;
        this.progress = progress;
    }

    /** Lets the server compile what it needs for that before anything is measured. */
    void prepare(Scenario scenario) throws IOException, InterruptedException {
        Load.measure(scenario, 2, seconds / 2.0);
    }

    void measure(Subject subject, Scenario scenario) throws IOException, InterruptedException {
        Figures warming = Load.measure(scenario, FEW, WARMING * seconds);
        Figures alone = Load.measure(scenario, 1, seconds);
        Figures few = Load.measure(scenario, FEW, seconds);
        Result result = new Result(warming, alone, few, Load.measure(scenario, MANY, seconds));
        results.put(subject, result);
        progress.accept("  %-28s alone %.1f / %.1f ms, 8 people %.0f/s, 32 people %.0f/s, %d errors %s"
                .formatted(
                        subject.title(),
                        alone.percentile(50),
                        alone.percentile(95),
                        few.perSecond(),
                        result.many().perSecond(),
                        result.errors(),
                        result.firstError()));
    }

    Map<Subject, Result> results() {
        return results;
    }
}
