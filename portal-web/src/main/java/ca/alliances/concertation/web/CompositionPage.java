package ca.alliances.concertation.web;

import ca.alliances.concertation.SectorShare;
import ca.alliances.concertation.TableComposition;
import ca.alliances.concertation.TableFilter;
import ca.alliances.shared.Pager;
import ca.alliances.shell.web.Shell;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** All tables that somebody may read side by side: how many seats of each sector they have, and how many are held. */
@Named
@RequestScoped
public class CompositionPage extends FilteredTablesPage {
    /** So many tables stand side by side. */
    private static final int WIDE = 12;

    @Inject
    private ListFile file;

    @Inject
    private Shell shell;

    private final Pager pager = new Pager(WIDE);
    private List<TableComposition> tables = List.of();
    private SectorChart sums;

    /** A line of the file. */
    private record Line(TableComposition table, SectorShare share) {}

    /** Reads what the page shows. */
    public void load() throws IOException {
        TableFilter filter = filter(null, "code");
        if (file.isAsked()) {
            file.answer("concertation.compositions", columns(), into -> export(filter, into));
            return;
        }
        tables = pager.read((first, size) -> boundary().compositions(filter, first, size));
        sums = new SectorChart(boundary().sums(filter));
    }

    private void export(TableFilter filter, Consumer<Line> into) {
        boundary().exportCompositions(filter, table -> table.shares()
                .forEach(share -> into.accept(new Line(table, share))));
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.always("concertation.code", line -> line.table().code().value()),
                Column.always("concertation.table", line -> line.table().name().in(shell.getLocale())),
                Column.always(
                        "concertation.sector",
                        line -> new Word("concertation.sector." + line.share().sector())),
                Column.always("concertation.target", line -> line.share().target()),
                Column.always("concertation.held", line -> line.share().held()));
    }

    /** The tables of this page, by code. */
    public List<TableComposition> getTables() {
        return tables;
    }

    /** All tables together, by sector. */
    public SectorChart getSums() {
        return sums;
    }

    /** Which tables of how many. */
    public Pager getPager() {
        return pager;
    }
}
