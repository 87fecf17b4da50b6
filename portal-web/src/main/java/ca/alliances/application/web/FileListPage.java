package ca.alliances.application.web;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileRow;
import ca.alliances.application.FileSort;
import ca.alliances.application.boundary.Desk;
import ca.alliances.intake.CallReference;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the tenant that were handed in, for who follows them: filtered, sorted, a page at a time. */
@Named
@RequestScoped
public class FileListPage {
    @Inject
    private ListFile file;

    @Inject
    private Desk desk;

    private final Pager pager = new Pager();
    private String words;
    private String status;
    private String call;
    private String sort;
    private List<FileRow> rows = List.of();
    private Set<String> shown = Set.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        FileFilter filter = new FileFilter(
                filled(words), statusesAsked(), CallReference.parse(call).orElse(null), null);
        FileSort order = sortAsked();
        if (file.isAsked()) {
            file.answer("review.files", file.chosen(FileColumns.ALL), into -> desk.export(filter, order, into));
            return;
        }
        shown = file.shown(FileColumns.ALL);
        rows = pager.read((first, size) -> desk.list(filter, order, first, size));
    }

    /** One, or several with commas between; what is none filters nothing. */
    private Set<ApplicationStatus> statusesAsked() {
        return filled(status) == null
                ? Set.of()
                : Arrays.stream(status.split(","))
                        .flatMap(name -> Stream.of(ApplicationStatus.values())
                                .filter(each -> each.name().equals(name)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationStatus.class)));
    }

    private FileSort sortAsked() {
        String key = filled(sort) == null ? "" : sort.replaceFirst("^-", "");
        return Stream.of(FileSort.Key.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(key))
                .map(each -> new FileSort(each, sort.startsWith("-")))
                .findFirst()
                .orElse(FileSort.DEFAULT);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The states that a file of the list may have. */
    public Set<ApplicationStatus> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT));
    }

    /** What the list can show. */
    public List<Column<FileRow>> getColumns() {
        return FileColumns.ALL;
    }

    /** Keys of the columns that it shows, of those that can be chosen. */
    public Set<String> getShown() {
        return shown;
    }

    /** Rows of this page. */
    public List<FileRow> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** What is searched. */
    public String getWords() {
        return words;
    }

    /** From the address. */
    public void setWords(String words) {
        this.words = words;
    }

    /** State asked for. */
    public String getStatus() {
        return status;
    }

    /** From the address. */
    public void setStatus(String status) {
        this.status = status;
    }

    /** Call asked for. */
    public String getCall() {
        return call;
    }

    /** From the address. */
    public void setCall(String call) {
        this.call = call;
    }

    /** Order: a key, with a minus before it for the other direction. */
    public String getSort() {
        return sort == null ? "-changed" : sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort;
    }
}
