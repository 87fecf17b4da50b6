package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.Shell;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** Pages of a month of meetings: of all tables that are shown there, or of one. */
public abstract class MonthPage {
    @Inject
    private Shell shell;

    @Inject
    private Clock clock;

    private String month;
    private String table;
    private MonthSheet sheet;

    /** Reads what the page shows; a month that is none is that of today. */
    public void load() {
        YearMonth asked = MonthSheet.asked(month, Quebec.date(clock.instant()));
        month = asked.toString();
        TableCode code = TableCode.isOne(table) ? new TableCode(table) : null;
        sheet = new MonthSheet(asked, shell.getLocale(), meetings(asked, code));
    }

    /** The meetings of that month; the table is {@code null} for all. */
    protected abstract List<MeetingRow> meetings(YearMonth asked, TableCode code);

    /** The page around it. */
    protected Shell shell() {
        return shell;
    }

    /** The month. */
    public MonthSheet getSheet() {
        return sheet;
    }

    /** From the address. */
    public String getMonth() {
        return month;
    }

    /** From the address. */
    public void setMonth(String month) {
        this.month = month;
    }

    /** From the address. */
    public String getTable() {
        return table;
    }

    /** From the address. */
    public void setTable(String table) {
        this.table = table;
    }
}
