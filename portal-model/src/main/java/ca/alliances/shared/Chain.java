package ca.alliances.shared;

import java.util.ArrayList;
import java.util.List;

/** Lists that are read one after another as one, a page at a time: each says how many rows it has, and is only asked for those of the page. */
public final class Chain<T> {
    private final List<Link<T>> links = new ArrayList<>();

    private record Link<T>(long rows, Pager.Source<List<T>> list) {}

    /** Puts a list of so many rows behind the others. */
    public Chain<T> then(long rows, Pager.Source<List<T>> list) {
        links.add(new Link<>(rows, list));
        return this;
    }

    /** Rows of all of them. */
    public long total() {
        return links.stream().mapToLong(Link::rows).sum();
    }

    /** At most so many rows of the whole, from that one on, counted from 0. */
    public List<T> page(int first, int size) {
        List<T> page = new ArrayList<>();
        long from = first;
        for (Link<T> link : links) {
            int wanted = (int) Math.min(size - page.size(), link.rows() - from);
            if (wanted > 0) {
                page.addAll(link.list().read((int) from, wanted));
            }
            from = Math.max(0, from - link.rows());
        }
        return page;
    }
}
