package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.meeting.MeetingFilter;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.boundary.Meetings;
import ca.alliances.shared.Action;
import ca.alliances.shared.Pager;
import ca.alliances.shell.web.Shell;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The meetings of the tables that somebody may read: those ahead, or those that were. */
@Named
@RequestScoped
public class MeetingListPage {
    private static final String PAST = "past";

    @Inject
    private ListFile file;

    @Inject
    private Meetings boundary;

    @Inject
    private Shell shell;

    private final Pager pager = new Pager();
    private String table;
    private String when;
    private List<TableFacts> tables = List.of();
    private List<MeetingRow> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        tables = boundary.tables();
        TableCode wanted = tables.stream()
                .map(TableFacts::code)
                .filter(code -> code.value().equals(table))
                .findFirst()
                .orElse(null);
        MeetingFilter filter = new MeetingFilter(wanted, !isPast());
        if (file.isAsked()) {
            file.answer("meeting.list", columns(), into -> boundary.export(filter, into));
            return;
        }
        rows = pager.read(boundary.count(filter), (first, size) -> boundary.page(filter, first, size));
    }

    private List<Column<MeetingRow>> columns() {
        return List.of(
                Column.always("meeting.reference", row -> row.reference().value()),
                Column.always("meeting.table", row -> row.table().in(shell.getLocale())),
                Column.always("meeting.name", MeetingRow::title),
                Column.always("meeting.day", row -> Column.day(row.startsAt())),
                Column.always("meeting.begins", MeetingRow::startsAt),
                Column.always("meeting.ends", MeetingRow::endsAt),
                Column.always("meeting.place", MeetingRow::place),
                Column.always("meeting.link", MeetingRow::link),
                Column.always("meeting.stands", row -> new Word("meeting.state." + row.state())));
    }

    /** Tables that can be chosen, by name. */
    public List<Map.Entry<String, String>> getTables() {
        Map<String, String> names = new LinkedHashMap<>();
        tables.forEach(each -> names.put(
                each.name().in(shell.getLocale()) + " (" + each.code() + ")",
                each.code().value()));
        return List.copyOf(names.entrySet());
    }

    /** Whether what was is shown. */
    public boolean isPast() {
        return PAST.equals(when);
    }

    /** Whether who looks may plan a meeting. */
    public boolean isPlanning() {
        return shell.can(Action.RUN_MEETING.name());
    }

    /** Rows of this page. */
    public List<MeetingRow> getRows() {
        return rows;
    }

    /** From the address. */
    public String getTable() {
        return table;
    }

    /** From the address. */
    public void setTable(String table) {
        this.table = table;
    }

    /** From the address. */
    public String getWhen() {
        return when;
    }

    /** From the address. */
    public void setWhen(String when) {
        this.when = when;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }
}
