package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.boundary.PublicTables;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.boundary.PublicMeetings;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** When and where tables meet, for everybody: a month, and the next meetings. */
@Named
@RequestScoped
public class PublicCalendarPage {
    private static final int FEW = 5;

    @Inject
    private PublicMeetings boundary;

    @Inject
    private PublicTables tables;

    @Inject
    private Shell shell;

    @Inject
    private Clock clock;

    private String month;
    private String table;
    private MonthSheet sheet;
    private List<MeetingRow> next;

    /** Reads what the page shows; a month that is none is that of today. */
    public void load() {
        YearMonth asked = MonthSheet.asked(month, Quebec.date(clock.instant()));
        month = asked.toString();
        TableCode code = TableCode.isOne(table) ? new TableCode(table) : null;
        sheet = new MonthSheet(asked, shell.getLocale(), boundary.month(asked, code));
    }

    /** The next meetings, a few. */
    public List<MeetingRow> getNext() {
        if (next == null) {
            next = boundary.next(FEW);
        }
        return next;
    }

    /** Tables that can be chosen. */
    public List<SelectItem> getTables() {
        return tables.all().stream()
                .map(each -> new SelectItem(each.code().value(), each.name().in(shell.getLocale())))
                .toList();
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
