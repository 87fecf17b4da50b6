package ca.alliances.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * The members of a table, each signed in with a browser of his own, on whose motion a vote is open. Every third is against it. They look at the
 * page before; what is measured are the answers to their ballots.
 */
public final class Voters {
    private static final int AGAINST = 3;
    private final List<Browser> browsers = new ArrayList<>();

    /** Signs them in. */
    public Voters(String base, List<String> emails, String password) throws IOException, InterruptedException {
        for (String email : emails) {
            browsers.add(new Browser(base).signIn(email, password));
        }
    }

    /** How many of them are for it. */
    public int inFavour() {
        return browsers.size() - against();
    }

    /** How many of them are against it. */
    public int against() {
        return (browsers.size() + AGAINST - 1) / AGAINST;
    }

    /** They vote one after the other. */
    public Figures inTurn(String page) throws IOException, InterruptedException {
        return cast(ballots(page), 1);
    }

    /** They vote at the same moment. */
    public Figures atOnce(String page) throws IOException, InterruptedException {
        return cast(ballots(page), browsers.size());
    }

    /** Each of them sends two ballots, from two windows, all at the same moment. What was refused is not among the times, but an error. */
    public Figures twice(String page) throws IOException, InterruptedException {
        List<Cast> ballots = ballots(page);
        ballots.addAll(ballots(page));
        return cast(ballots, ballots.size());
    }

    private List<Cast> ballots(String page) throws IOException, InterruptedException {
        List<Cast> ballots = new ArrayList<>();
        for (int i = 0; i < browsers.size(); i++) {
            Browser browser = browsers.get(i);
            Form form = Form.read(browser.get(page).page("ballot:cast"), "ballot")
                    .with("ballot:cast", "1")
                    .with("ballot:choice", i % AGAINST == 0 ? "AGAINST" : "FOR");
            ballots.add(new Cast(browser, form));
        }
        return ballots;
    }

    private record Cast(Browser browser, Form form) {
        long once() throws IOException, InterruptedException {
            return browser.post(form.action(), form).leadingTo("meeting/vote").nanos();
        }
    }

    private static Figures cast(List<Cast> ballots, int hands) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(hands);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Figures>> casting = new ArrayList<>();
            for (Cast each : ballots) {
                casting.add(threads.submit(() -> {
                    start.await();
                    return one(each);
                }));
            }
            long begin = System.nanoTime();
            start.countDown();
            Figures all = none(hands);
            for (Future<Figures> each : casting) {
                all = all.and(each.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Figures(hands, all.times(), seconds, all.errors(), all.firstError());
        } catch (ExecutionException e) {
            throw new IOException("a vote broke off", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Figures one(Cast ballot) throws InterruptedException {
        Figures figures = none(1);
        try {
            figures.times().recordValue(Math.min(Load.LONGEST, ballot.once()));
            return figures;
        } catch (IOException e) {
            return new Figures(1, figures.times(), 0, 1, e.toString());
        }
    }

    /** Before anybody has voted. */
    public static Figures none(int people) {
        return new Figures(people, new Histogram(Load.LONGEST, Load.DIGITS), 0, 0, null);
    }

    /** Ends the vote as its secretary. */
    public static void close(Crowd secretaries, String page) throws IOException, InterruptedException {
        Browser secretary = secretaries.first(1).get(0);
        Form form =
                Form.read(secretary.get(page).page("close:confirm"), "close").with("close:confirm", "1");
        secretary.post(form.action(), form).leadingTo("meeting/vote");
    }
}
