package ca.alliances.monitoring;

import ca.alliances.shared.Share;
import java.util.Optional;

/**
 * How tables work in a tenant, as the ministry reads it. Of a tenant that shares totals only, counts of people and resolutions from 1 to 4 are left
 * out, with the share that would tell them (ADR 0020); tables and meetings point at nobody.
 */
public final class TableFigures {
    private final Counts counts;
    private final boolean suppressing;

    /**
     * What was counted.
     *
     * @param tables that meet
     * @param met of them, in the last ninety days
     * @param seats that are open
     * @param held of them
     * @param lived of the held ones, for lived experience
     * @param resolutions of tables, in the year
     */
    public record Counts(long tables, long met, long seats, long held, long lived, long resolutions) {
        /** Of who has no table. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    /** Of which small ones are left out, or none. */
    public TableFigures(Counts counts, boolean suppressing) {
        this.counts = counts;
        this.suppressing = suppressing;
    }

    /** Tables that meet. */
    public long tables() {
        return counts.tables();
    }

    /** Those of them that sat in the last ninety days. */
    public long met() {
        return counts.met();
    }

    /** What part of the seats is held; nothing when there is no seat, or they are too few to say. */
    public Optional<Share> heldShare() {
        return isHidden(counts.held()) ? Optional.empty() : part(counts.held(), counts.seats());
    }

    /** What part of the held seats is held for lived experience; nothing when none is held, or they are too few to say. */
    public Optional<Share> livedShare() {
        return isHidden(counts.lived()) || isHidden(counts.held())
                ? Optional.empty()
                : part(counts.lived(), counts.held());
    }

    /** Resolutions of the year; nothing when they are too few to say. */
    public Optional<Long> resolutions() {
        return isHidden(counts.resolutions()) ? Optional.empty() : Optional.of(counts.resolutions());
    }

    private static Optional<Share> part(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Share.percent((int) ((200 * part + whole) / (2 * whole))));
    }

    private boolean isHidden(long count) {
        return suppressing && count > 0 && count < StageCounts.SMALLEST;
    }
}
