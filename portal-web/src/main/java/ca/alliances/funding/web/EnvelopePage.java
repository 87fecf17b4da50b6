package ca.alliances.funding.web;

import ca.alliances.funding.ShareTree;
import ca.alliances.funding.boundary.Envelopes;
import ca.alliances.shared.FiscalYear;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** The envelope of a fiscal year with all its shares. */
@Named
@RequestScoped
public class EnvelopePage {
    @Inject
    private ListFile file;

    @Inject
    private Envelopes boundary;

    private Integer year;
    private List<FiscalYear> years = List.of();
    private ShareTree tree;

    /** Reads what the page shows; without a year, the present one. */
    public void load() throws IOException {
        years = boundary.years();
        FiscalYear shown = years.stream()
                .filter(each -> year != null && each.start() == year)
                .findFirst()
                .orElseGet(boundary::currentYear);
        year = shown.start();
        tree = boundary.tree(shown);
        if (file.isAsked()) {
            file.answer("funding.shares", ShareColumns.ALL, tree.nodes()::forEach);
        }
    }

    /** Its shares. */
    public ShareTree getTree() {
        return tree;
    }

    /** The years that can be shown. */
    public List<FiscalYear> getYears() {
        return years;
    }

    /** The year shown, as people write it. */
    public String getYearName() {
        return new FiscalYear(year).toString();
    }

    /** From the address: the year in which it starts. */
    public Integer getYear() {
        return year;
    }

    /** From the address. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
