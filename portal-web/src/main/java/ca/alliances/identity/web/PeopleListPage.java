package ca.alliances.identity.web;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.boundary.Memberships;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who has which role in the tenant, a page at a time. */
@Named
@RequestScoped
public class PeopleListPage {
    private static final int SIZE = 25;

    @Inject
    private Memberships boundary;

    private int page = 1;
    private long total;
    private List<MembershipSummary> memberships = List.of();

    /** Reads what the page shows. */
    public void load() {
        page = Math.max(1, page);
        total = boundary.count();
        memberships = boundary.inTenant((page - 1) * SIZE, SIZE);
    }

    /** Rows of this page. */
    public List<MembershipSummary> getMemberships() {
        return memberships;
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
