package ca.alliances.notification.web;

import ca.alliances.notification.DeadLetter;
import ca.alliances.notification.boundary.DeadLetters;
import ca.alliances.shared.Paging;
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
    private static final int SIZE = 25;

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

    private int page = 1;
    private long total;
    private List<DeadLetter> letters = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("notification.dead", COLUMNS, dead::export);
            return;
        }
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
