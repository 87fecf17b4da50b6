package ca.alliances.spreadsheet.web;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.Share;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as a file that a spreadsheet of that language opens as it is, and in which no text becomes a formula (ADR 0022). */
final class Spreadsheet implements AutoCloseable {
    private static final String SAYS_UTF8 = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** After what ends a cell for a spreadsheet with another separator; words and figures alone compute nothing. */
    private static final Pattern FORMULA_AFTER_A_SEPARATOR =
            Pattern.compile("([,;\\t\\r\\n][ \u00A0\"]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])"
                    + "(?![+-][\\p{L}\\d \u00A0\u00B0.%$]*(?:[,;\\t\\r\\n]|$))");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final CSVPrinter printer;
    private final Locale locale;
    private final UnaryOperator<String> texts;

    /** Begins a file; the texts are found by their keys. */
    Spreadsheet(OutputStream out, Locale locale, UnaryOperator<String> texts) throws IOException {
        this.locale = locale;
        this.texts = texts;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(SAYS_UTF8);
        printer = CSVFormat.EXCEL
                .builder()
                .setDelimiter(isFrench() ? ';' : ',')
                .get()
                .print(writer);
    }

    /** Adds a row. */
    void row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(this::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cell(Object value) {
        if (value instanceof Money money) {
            return figures(BigDecimal.valueOf(money.cents(), 2));
        }
        if (value instanceof Share share) {
            return figures(BigDecimal.valueOf(share.basisPoints(), 2)) + "%";
        }
        if (value instanceof Instant moment) {
            return MOMENT.format(moment.atZone(Quebec.ZONE));
        }
        return value instanceof Number number ? number.toString() : harmless(text(value));
    }

    private String text(Object value) {
        if (value instanceof List<?> parts) {
            return parts.stream()
                    .filter(Objects::nonNull)
                    .map(part -> part instanceof Instant ? cell(part) : text(part))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Column.Word word) {
            return texts.apply(word.key());
        }
        return value instanceof Bilingual title ? title.in(locale) : Objects.toString(value, "");
    }

    /** What a spreadsheet would compute is shown instead: by an apostrophe before it, also where one with another separator begins a cell. */
    private static String harmless(String text) {
        String inside = FORMULA_AFTER_A_SEPARATOR.matcher(text).replaceAll("$1'");
        String seen = text.replaceFirst("^[ \u00A0]+", "");
        return seen.isEmpty() || BEGINS_A_FORMULA.indexOf(seen.charAt(0)) < 0 ? inside : "'" + inside;
    }

    private String figures(BigDecimal number) {
        return isFrench() ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    private boolean isFrench() {
        return !"en".equals(locale.getLanguage());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
