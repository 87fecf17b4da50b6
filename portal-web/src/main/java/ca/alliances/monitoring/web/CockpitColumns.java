package ca.alliances.monitoring.web;

import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.TenantFigures;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the table of all tenants can show; what is not shared is told, not left empty. */
final class CockpitColumns {
    static final List<Column<TenantFigures>> ALL = all();

    private CockpitColumns() {}

    private static List<Column<TenantFigures>> all() {
        List<Column<TenantFigures>> columns = new ArrayList<>(List.of(
                Column.always("monitoring.tenant", TenantFigures::nameFr),
                Column.usual(
                        "envelope", "monitoring.envelope", row -> row.money().allocated()),
                Column.usual(
                        "committed", "monitoring.committed", row -> row.money().committed()),
                Column.usual("free", "monitoring.free", row -> row.money().free())));
        for (FileStage stage : FileStage.values()) {
            columns.add(Column.usual(stage.name(), "monitoring.stage." + stage, row -> files(row, stage)));
        }
        columns.add(Column.usual("moved", "monitoring.moved", CockpitColumns::moved));
        return List.copyOf(columns);
    }

    private static Object files(TenantFigures row, FileStage stage) {
        Optional<Long> count = row.files().at(stage);
        return row.isOpen() ? count.orElse(0L) : count.map(Object.class::cast).orElse(new Word("monitoring.hidden"));
    }

    private static Object moved(TenantFigures row) {
        if (!row.isOpen()) {
            return new Word("monitoring.not-shared");
        }
        return row.movedAt() == null ? new Word("monitoring.never") : row.movedAt();
    }
}
