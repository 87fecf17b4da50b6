package ca.alliances.actionplan.web;

import ca.alliances.actionplan.PlanRow;
import ca.alliances.actionplan.boundary.Plans;
import ca.alliances.shared.Pager;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The action plans of the tenant, a page at a time. */
@Named
@RequestScoped
public class PlanListPage {
    @Inject
    private Plans boundary;

    private final Pager pager = new Pager();
    private List<PlanRow> rows = List.of();

    /** Reads what the page shows. */
    public void load() {
        rows = pager.read(boundary.count(), boundary::page);
    }

    /** Rows of this page. */
    public List<PlanRow> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
