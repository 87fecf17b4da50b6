package ca.alliances.spreadsheet.web;

import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.MandatarySummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Answers a list with a file instead of its page, when the address asks for it: all rows of the filter, in the order and with the columns of the
 * page. The file is whole before anything of it is sent, so that nobody gets half a list, nor one that could not be put on record.
 */
@RequestScoped
public class ListFile {
    /** Parameter of the address. */
    public static final String ASKED = "export";

    /** Its value. */
    public static final String CSV = "csv";

    /** Where the frame of the pages keeps the tenant of the request. */
    public static final String TENANT = "tenant";

    private static final String COLUMN = "col";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    /** Whether the address asks for the file. */
    public boolean isAsked() {
        return CSV.equals(request.getParameter(ASKED));
    }

    /** Of these columns those that the address names; the usual ones if it names none. */
    public <R> List<Column<R>> chosen(List<Column<R>> columns) {
        return Column.chosen(columns, request.getParameterValues(COLUMN));
    }

    /** The keys of these columns that the address names, or of the usual ones. */
    public <R> Set<String> shown(List<Column<R>> columns) {
        return chosen(columns).stream()
                .map(Column::key)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Answers with rows of the tenant of the page. */
    public <R> void answer(String titleKey, List<Column<R>> columns, Consumer<Consumer<R>> rows) throws IOException {
        MandatarySummary tenant = (MandatarySummary) request.getAttribute(TENANT);
        answerOf(tenant.code(), tenant.nameFr(), titleKey, columns, rows);
    }

    /** Answers with rows of that tenant: its name is the first column. */
    public <R> void answerOf(
            String code, String tenant, String titleKey, List<Column<R>> columns, Consumer<Consumer<R>> rows)
            throws IOException {
        List<Column<R>> all = new ArrayList<>(List.of(Column.always("shell.export.tenant", row -> tenant)));
        all.addAll(columns);
        answerAs(code, titleKey, all, rows);
    }

    /** Answers with rows of whomever; the name of the file begins with that code. */
    public <R> void answerAs(String code, String titleKey, List<Column<R>> columns, Consumer<Consumer<R>> rows)
            throws IOException {
        Path file = Files.createTempFile("list-", null);
        try {
            write(file, columns, rows);
            send(file, code + "-" + plain(texts().get(titleKey)) + "-" + Quebec.date(clock.instant()) + ".csv");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private <R> void write(Path file, List<Column<R>> columns, Consumer<Consumer<R>> rows) throws IOException {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        try (Spreadsheet sheet = new Spreadsheet(Files.newOutputStream(file), locale, texts()::get)) {
            sheet.row(columns.stream()
                    .map(column -> new Column.Word(column.labelKey()))
                    .toList());
            rows.accept(row -> sheet.row(Arrays.asList(
                    columns.stream().map(column -> column.value().apply(row)).toArray())));
        }
    }

    private static void send(Path file, String name) throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader("Content-Length", Long.toString(Files.size(file)));
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseHeader("Cache-Control", "private, no-store");
        Files.copy(file, answer.getResponseOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** The texts of the page, by key. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> texts() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().evaluateExpressionGet(faces, "#{texts}", Map.class);
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }
}
