package ca.alliances.shared;

import java.util.List;

/** Which part of a list a page shows. Whoever asks for a page that is not there is shown the nearest that is. */
public final class Pager {
    private final int size;
    private int page = 1;
    private long total;
    private boolean more;

    /** Pages of 25 rows. */
    public Pager() {
        this(25);
    }

    /** Pages of so many rows. */
    public Pager(int size) {
        this.size = size;
    }

    /** Rows of a list, or an excerpt with them: at most {@code size}, from that row on, counted from 0. */
    @FunctionalInterface
    public interface Source<T> {
        T read(int first, int size);
    }

    /** The rows of the page asked for, of a list that has so many. */
    public <T> List<T> read(long rows, Source<List<T>> list) {
        found(rows, false);
        return list.read(first(), size);
    }

    /** The rows of the page asked for, of a list that tells with them how many it has. */
    public <T> List<T> read(Source<Excerpt<T>> list) {
        page = Math.max(1, Math.min(page, Integer.MAX_VALUE / size));
        int asked = page;
        Excerpt<T> excerpt = list.read(first(), size);
        found(excerpt.total(), excerpt.more());
        return page == asked ? excerpt.rows() : list.read(first(), size).rows();
    }

    private void found(long rows, boolean further) {
        total = rows;
        more = further;
        page = (int) Math.max(1, Math.min(page, getPages()));
    }

    private int first() {
        return (page - 1) * size;
    }

    /** Page shown, from 1. */
    public int getPage() {
        return page;
    }

    /** From the address. */
    public void setPage(int page) {
        this.page = page;
    }

    /** Number of pages; at least one. */
    public long getPages() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Rows in all; those counted, when there are more. */
    public long getTotal() {
        return total;
    }

    /** Whether the list goes on beyond what was counted. */
    public boolean isMore() {
        return more;
    }

    /** Number of the first row shown, from 1; 0 when there is none. */
    public long getFrom() {
        return Math.min(first() + 1L, total);
    }

    /** Number of the last row shown. */
    public long getTo() {
        return Math.min((long) first() + size, total);
    }
}
