package ca.alliances.funding.web;

import ca.alliances.funding.Balance;
import ca.alliances.funding.ShareTree;
import ca.alliances.spreadsheet.web.Column;
import java.util.List;
import java.util.function.Function;

/** The shares of an envelope as their table shows them. */
public final class ShareColumns {
    /** In the order of the table. */
    public static final List<Column<ShareTree.Node>> ALL = List.of(
            Column.always("funding.share", node -> node.share().title()),
            of("funding.allocated", Balance::allocated),
            of("funding.committed", Balance::committed),
            of("funding.paid", Balance::paid),
            of("funding.free", Balance::free),
            of("funding.used", Balance::used));

    private ShareColumns() {}

    private static Column<ShareTree.Node> of(String labelKey, Function<Balance, Object> figure) {
        return Column.always(labelKey, node -> figure.apply(node.share().balance()));
    }
}
