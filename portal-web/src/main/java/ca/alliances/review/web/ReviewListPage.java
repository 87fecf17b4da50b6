package ca.alliances.review.web;

import ca.alliances.review.ReviewLine;
import ca.alliances.review.boundary.Reviews;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is before the committees of a member, a page at a time. */
@Named
@RequestScoped
public class ReviewListPage {
    private static final Map<String, String> TO_DO = Map.of(
            "DECLARE", "review.declare",
            "SCORE", "review.score",
            "NOTHING", "review.state.FINAL",
            "RECUSED", "review.state.RECUSED");
    private static final List<Column<ReviewLine>> COLUMNS = List.of(
            Column.always("review.files.reference", ReviewLine::reference),
            Column.always("review.files.project", row -> Column.or(row.title(), "review.hidden")),
            Column.always("review.files.organization", row -> Column.or(row.organization(), "review.hidden")),
            Column.always("review.since", row -> Column.day(row.openedAt())),
            Column.always("review.todo", row -> new Word(TO_DO.get(row.next()))));

    @Inject
    private ListFile file;

    @Inject
    private Reviews reviews;

    private final Pager pager = new Pager();
    private List<ReviewLine> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("review.list", COLUMNS, reviews::export);
            return;
        }
        rows = pager.read(reviews.count(), reviews::list);
    }

    /** Rows of this page. */
    public List<ReviewLine> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
