package ca.alliances.audit.web;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.ChainReport;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** Who did what in the tenant, a page at a time; and, when asked for, whether the record is whole. */
@Named
@RequestScoped
public class AuditListPage {
    private static final List<Column<AuditLine>> COLUMNS = List.of(
            Column.always("audit.number", AuditLine::number),
            Column.always("audit.when", AuditLine::at),
            Column.always("audit.what", row -> Arrays.asList(new Word("audit.what." + row.what()), row.detail())),
            Column.always("audit.about", AuditLine::about),
            Column.always("audit.person", row -> Column.or(row.person(), "audit.forgotten")));

    @Inject
    private ListFile file;

    @Inject
    private Audit audit;

    private final Pager pager = new Pager(50);
    private String from;
    private String to;
    private String person;
    private String about;
    private boolean check;
    private List<AuditLine> lines = List.of();
    private ChainReport report;

    /** Reads what the page shows. */
    public void load() throws IOException {
        AuditFilter filter = new AuditFilter(day(from), day(to), stripped(person), stripped(about));
        if (file.isAsked()) {
            file.answer("audit.title", COLUMNS, into -> audit.export(filter, into));
            return;
        }
        lines = pager.read(audit.count(filter), (first, size) -> audit.list(filter, first, size));
        report = check ? audit.verify() : null;
    }

    /** What is no date filters nothing: the field shows it again. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Rows of this page. */
    public List<AuditLine> getLines() {
        return lines;
    }

    /** What the check found, or {@code null} when none was asked for. */
    public ChainReport getReport() {
        return report;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** First day asked for. */
    public String getFrom() {
        return from;
    }

    /** From the address. */
    public void setFrom(String from) {
        this.from = from;
    }

    /** Last day asked for. */
    public String getTo() {
        return to;
    }

    /** From the address. */
    public void setTo(String to) {
        this.to = to;
    }

    /** Part of the name of the person asked for. */
    public String getPerson() {
        return person;
    }

    /** From the address. */
    public void setPerson(String person) {
        this.person = person;
    }

    /** Reference asked for. */
    public String getAbout() {
        return about;
    }

    /** From the address. */
    public void setAbout(String about) {
        this.about = about;
    }

    /** Whether the record is to be checked. */
    public boolean isCheck() {
        return check;
    }

    /** From the address. */
    public void setCheck(boolean check) {
        this.check = check;
    }
}
