package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.boundary.PublicTables;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.boundary.PublicMeetings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** When and where tables meet, for everybody: a month, and the next meetings. */
@Named
@RequestScoped
public class PublicCalendarPage extends MonthPage {
    private static final int FEW = 5;

    @Inject
    private PublicMeetings boundary;

    @Inject
    private PublicTables tables;

    private List<MeetingRow> next;

    @Override
    protected List<MeetingRow> meetings(YearMonth asked, TableCode code) {
        return boundary.month(asked, code);
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
                .map(each -> new SelectItem(each.code().value(), each.name().in(shell().getLocale())))
                .toList();
    }
}
