package ca.alliances.actionplan.control;

import ca.alliances.actionplan.CellFault;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/**
 * A row of a sheet that was sent in.
 *
 * @param number from 0
 * @param cells by column, from 0; empty ones are left out
 */
record FormRow(int number, Map<Integer, Cell> cells) {
    private static final MathContext AS_SHOWN = new MathContext(15);

    /** What a cell holds: a text, a number as the file writes it, or a formula, which is not read. */
    record Cell(String raw, boolean number, boolean formula) {
        /** As a person sees it; a number with the fifteen digits that a spreadsheet shows. */
        String text() {
            return number ? plain(new BigDecimal(raw)) : raw.strip();
        }

        private static String plain(BigDecimal value) {
            return value.round(AS_SHOWN).stripTrailingZeros().toPlainString();
        }
    }

    String text(int column) {
        return cells.containsKey(column) ? cells.get(column).text() : "";
    }

    CellFault fault(int column, String key, List<Object> arguments) {
        return new CellFault(CellReference.convertNumToColString(column) + (number + 1), key, arguments);
    }
}
