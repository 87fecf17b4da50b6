package ca.alliances.application.web;

import ca.alliances.application.FileRow;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import java.util.List;

/** What the list of the files of a tenant can show. */
final class FileColumns {
    static final List<Column<FileRow>> ALL = List.of(
            Column.always("review.files.reference", FileRow::reference),
            Column.always("review.files.project", FileRow::title),
            Column.always("review.files.organization", FileRow::organization),
            Column.spare("call", "review.files.call", FileRow::call),
            Column.usual("amount", "review.files.amount", FileRow::requested),
            Column.usual("status", "review.files.status", row -> new Word("application.status." + row.status())),
            Column.usual(
                    "territory", "review.files.territory", row -> Column.or(row.territoryFr(), "intake.everywhere")),
            Column.usual("submitted", "review.files.submitted", row -> Column.day(row.submittedAt())),
            Column.usual("changed", "review.files.changed", row -> Column.day(row.changedAt())));

    private FileColumns() {}
}
