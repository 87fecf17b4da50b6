package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.boundary.Meetings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/** A month of the meetings of the tables that somebody may read. */
@Named
@RequestScoped
public class MeetingMonthPage extends MonthPage {
    @Inject
    private Meetings boundary;

    @Override
    protected List<MeetingRow> meetings(YearMonth asked, TableCode code) {
        return boundary.month(asked, code);
    }

    /** Tables that can be chosen. */
    public List<SelectItem> getTables() {
        return boundary.tables().stream()
                .map(each -> new SelectItem(
                        each.code().value(), each.name().in(shell().getLocale()) + " (" + each.code() + ")"))
                .toList();
    }
}
