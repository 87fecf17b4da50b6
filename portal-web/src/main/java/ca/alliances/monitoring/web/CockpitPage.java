package ca.alliances.monitoring.web;

import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.TenantFigures;
import ca.alliances.monitoring.boundary.Cockpit;
import ca.alliances.shared.FiscalYear;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures of all tenants on one page, for one year. */
@Named
@RequestScoped
public class CockpitPage {
    private static final Comparator<TenantFigures> BY_NAME = Comparator.comparing(TenantFigures::nameFr);
    private static final Map<String, Comparator<TenantFigures>> ORDERS = Map.of(
            "name", BY_NAME,
            "envelope", Comparator.comparing(each -> each.money().allocated()),
            "committed", Comparator.comparing(each -> each.money().committed()),
            "free", Comparator.comparing(each -> each.money().free()),
            "moved", Comparator.comparing(TenantFigures::movedAt, Comparator.nullsFirst(Comparator.naturalOrder())));

    @Inject
    private ListFile file;

    @Inject
    private Cockpit cockpit;

    private Integer year;
    private String sort;
    private List<TenantFigures> rows = List.of();
    private Set<String> shown = Set.of();
    private List<Integer> years = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        years = cockpit.years().stream().map(FiscalYear::start).toList();
        FiscalYear asked = cockpit.year(year);
        year = asked.start();
        rows = cockpit.figures(asked).stream().sorted(order()).toList();
        shown = file.shown(CockpitColumns.ALL);
        if (file.isAsked()) {
            file.answerAs("ministere", "monitoring.table", file.chosen(CockpitColumns.ALL), rows::forEach);
        }
    }

    private Comparator<TenantFigures> order() {
        String key = sort == null ? "name" : sort.replaceFirst("^-", "");
        Comparator<TenantFigures> order = ORDERS.getOrDefault(key, BY_NAME);
        return sort != null && sort.startsWith("-") ? order.reversed() : order;
    }

    /** What the table can show. */
    public List<Column<TenantFigures>> getColumns() {
        return CockpitColumns.ALL;
    }

    /** Keys of the columns that it shows, of those that can be chosen. */
    public Set<String> getShown() {
        return shown;
    }

    /** Lines of the table. */
    public List<TenantFigures> getRows() {
        return rows;
    }

    /** Columns of the files. */
    public FileStage[] getStages() {
        return FileStage.values();
    }

    /** The years to choose from, by their first one. */
    public List<Integer> getYears() {
        return years;
    }

    /** First year of the fiscal year shown. */
    public Integer getYear() {
        return year;
    }

    /** From the address. */
    public void setYear(Integer year) {
        this.year = year;
    }

    /** Order of the lines. */
    public String getSort() {
        return sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort;
    }
}
