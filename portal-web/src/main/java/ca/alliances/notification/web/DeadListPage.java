package ca.alliances.notification.web;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.boundary.DeadLetters;
import ca.alliances.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Letters of the tenant that could not be sent, a page at a time. */
@Named
@RequestScoped
public class DeadListPage {
    private static final int SIZE = 25;

    @Inject
    private DeadLetters dead;

    private int page = 1;
    private long total;
    private List<DeadLetter> letters = List.of();

    /** Reads what the page shows. */
    public void load() {
        total = dead.count();
        page = Paging.shown(page, SIZE, total);
        letters = dead.list((page - 1) * SIZE, SIZE);
    }

    /** Rows of this page. */
    public List<DeadLetter> getLetters() {
        return letters;
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
