package ca.alliances.shared;

/** Lists are shown a page at a time, and whoever asks for a page that is not there is shown the nearest that is. */
public final class Paging {
    /** So many rows no list has: what lies beyond them need not be looked for. */
    public static final int MOST = 1_000_000_000;

    private Paging() {}

    /** Number of pages; at least one. */
    public static long pages(long size, long total) {
        return Math.max(1, (total + size - 1) / Math.max(1, size));
    }

    /** The page to show when that one is asked for. */
    public static int shown(int asked, int size, long total) {
        return (int) Math.max(1, Math.min(asked, pages(size, total)));
    }
}
