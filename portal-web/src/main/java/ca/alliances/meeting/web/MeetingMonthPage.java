package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/** A month of the meetings of the tables that somebody may read. */
@Named
@RequestScoped
public class MeetingMonthPage {
    @Inject
    private Meetings boundary;

    @Inject
    private Shell shell;

    @Inject
    private Clock clock;

    private String month;
    private String table;
    private List<TableFacts> tables = List.of();
    private MonthSheet sheet;

    /** Reads what the page shows; a month that is none is that of today. */
    public void load() {
        tables = boundary.tables();
        YearMonth asked = MonthSheet.asked(month, Quebec.date(clock.instant()));
        month = asked.toString();
        TableCode code = TableCode.isOne(table) ? new TableCode(table) : null;
        sheet = new MonthSheet(asked, shell.getLocale(), boundary.month(asked, code));
    }

    /** Tables that can be chosen. */
    public List<SelectItem> getTables() {
        return tables.stream()
                .map(each -> new SelectItem(
                        each.code().value(), each.name().in(shell.getLocale()) + " (" + each.code() + ")"))
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
