package ca.alliances.bench.load;

import ca.alliances.bench.load.Scenario.Visit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Closed loop: each person begins again as soon as the answer is there. */
public final class Load {
    static final long LONGEST = 120_000_000_000L;
    static final int DIGITS = 3;

    private Load() {}

    /** Runs that many people for that long. */
    public static Figures measure(Scenario scenario, int people, double seconds)
            throws IOException, InterruptedException {
        List<Visit> visits = scenario.visits(people);
        ExecutorService threads = Executors.newFixedThreadPool(visits.size());
        try {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * 1e9);
            List<Future<Person>> running = new ArrayList<>();
            for (Visit visit : visits) {
                running.add(threads.submit(() -> new Person().repeat(visit, end)));
            }
            Person all = new Person();
            for (Future<Person> each : running) {
                all.add(each.get());
            }
            return new Figures(people, all.times, (System.nanoTime() - begin) / 1e9, all.errors, all.firstError);
        } catch (ExecutionException e) {
            throw new IOException(scenario.name() + " broke off", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** What one person met. */
    private static final class Person {
        private final Histogram times = new Histogram(LONGEST, DIGITS);
        private long errors;
        private String firstError;

        Person repeat(Visit visit, long end) throws InterruptedException {
            while (System.nanoTime() < end) {
                try {
                    times.recordValue(Math.min(LONGEST, visit.once()));
                } catch (NothingLeft e) {
                    break;
                } catch (IOException e) {
                    errors++;
                    firstError = firstError == null ? e.toString() : firstError;
                }
            }
            return this;
        }

        void add(Person other) {
            times.add(other.times);
            errors += other.errors;
            firstError = firstError == null ? other.firstError : firstError;
        }
    }

    /** What was prepared for a scenario is used up; it ends early. */
    static final class NothingLeft extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
