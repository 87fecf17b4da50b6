package ca.alliances.meeting.boundary;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.control.MeetingQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Quebec;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When and where the tables of a tenant meet of which everybody may know, once their members were told; no link, no subject, no agenda. */
@Stateless
@Allowed(Action.READ_PUBLIC_PAGES)
public class PublicMeetings {
    private static final int MANY = 300;
    private static final int AHEAD = 366;

    @Inject
    private MeetingQueries queries;

    @Inject
    private Clock clock;

    /**
     * Those that begin in that month, in order.
     *
     * @param table {@code null} for all
     */
    public List<MeetingRow> month(YearMonth month, TableCode table) {
        return queries.open(table, Quebec.start(month), Quebec.start(month.plusMonths(1)), MANY);
    }

    /** The next ones, so many at most. */
    public List<MeetingRow> next(int most) {
        Instant now = clock.instant();
        return queries.open(null, now, now.plus(AHEAD, ChronoUnit.DAYS), most);
    }
}
