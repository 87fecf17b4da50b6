package ca.alliances.notification.web;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.boundary.DeadLetters;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Letters of the tenant that could not be sent, a page at a time. */
@Named
@RequestScoped
public class DeadListPage {
    private static final List<Column<DeadLetter>> COLUMNS = List.of(
            Column.always("notification.kind", row -> new Word("notification.kind." + row.kind())),
            Column.always("notification.recipient", DeadLetter::recipient),
            Column.always("notification.written", DeadLetter::writtenAt),
            Column.always("notification.attempts", DeadLetter::attempts),
            Column.always("notification.error", DeadLetter::error));

    @Inject
    private ListFile file;

    @Inject
    private DeadLetters dead;

    private final Pager pager = new Pager();
    private List<DeadLetter> letters = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("notification.dead", COLUMNS, dead::export);
            return;
        }
        letters = pager.read(dead.count(), dead::list);
    }

    /** Rows of this page. */
    public List<DeadLetter> getLetters() {
        return letters;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
