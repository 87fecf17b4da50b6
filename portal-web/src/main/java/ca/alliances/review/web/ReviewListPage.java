package ca.alliances.review.web;

import ca.alliances.review.ReviewLine;
import ca.alliances.review.boundary.Reviews;
import ca.alliances.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is before the committees of a member, a page at a time. */
@Named
@RequestScoped
public class ReviewListPage {
    private static final int SIZE = 25;

    @Inject
    private Reviews reviews;

    private int page = 1;
    private long total;
    private List<ReviewLine> rows = List.of();

    /** Reads what the page shows. */
    public void load() {
        total = reviews.count();
        page = Paging.shown(page, SIZE, total);
        rows = reviews.list((page - 1) * SIZE, SIZE);
    }

    /** Rows of this page. */
    public List<ReviewLine> getRows() {
        return rows;
    }

    /** Rows a page. */
    public int getSize() {
        return SIZE;
    }

    /** Rows in all. */
    public long getTotal() {
        return total;
    }

    /** Page shown, from 1. */
    public int getPage() {
        return page;
    }

    /** From the address. */
    public void setPage(int page) {
        this.page = page;
    }
}
