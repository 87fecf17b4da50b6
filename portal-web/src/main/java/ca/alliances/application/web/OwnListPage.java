package ca.alliances.application.web;

import ca.alliances.application.OwnApplication;
import ca.alliances.application.boundary.Applications;
import ca.alliances.shared.Paging;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The applications of one's organizations in the tenant, a page at a time. */
@Named
@RequestScoped
public class OwnListPage {
    private static final int SIZE = 25;

    @Inject
    private Applications applications;

    private int page = 1;
    private long total;
    private List<OwnApplication> rows = List.of();

    /** Reads what the page shows. */
    public void load() {
        total = applications.countMine();
        page = Paging.shown(page, SIZE, total);
        rows = applications.mine((page - 1) * SIZE, SIZE);
    }

    /** Rows of this page. */
    public List<OwnApplication> getRows() {
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
