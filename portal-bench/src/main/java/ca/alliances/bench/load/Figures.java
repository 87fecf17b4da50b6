package ca.alliances.bench.load;

import org.HdrHistogram.Histogram;

/** What was measured with so many people at once; what went wrong is not among the times. */
public record Figures(int people, Histogram times, double seconds, long errors, String firstError) {
    /** How many were done. */
    public long count() {
        return times.getTotalCount();
    }

    /** Milliseconds in which that share of them was done. */
    public double percentile(double percent) {
        return times.getValueAtPercentile(percent) / 1e6;
    }

    /** How many a second. */
    public double perSecond() {
        return count() / seconds;
    }

    /** These and those together. */
    public Figures and(Figures others) {
        Histogram all = times.copy();
        all.add(others.times);
        String first = firstError == null ? others.firstError : firstError;
        return new Figures(people, all, seconds + others.seconds, errors + others.errors, first);
    }
}
