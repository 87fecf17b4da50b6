package ca.alliances.spreadsheet.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import ca.alliances.spreadsheet.web.Column.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    private static final Map<String, String> TEXTS = Map.of("status", "Déposée", "formula", "=1");

    @Test
    void itSaysThatItIsInUtf8() throws IOException {
        byte[] file = file(Locale.FRENCH, List.of("é"));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3));
    }

    @Test
    void amountsSharesAndDaysAreWhatASpreadsheetOfQuebecReads() throws IOException {
        assertEquals(
                "1234567,80;-0,05;12,50%;2026-11-23;2026-11-23 22:40;42",
                line(
                        Locale.FRENCH,
                        new Money(123_456_780),
                        new Money(-5),
                        new Share(1250),
                        LocalDate.of(2026, 11, 23),
                        Instant.parse("2026-11-24T03:40:00Z"),
                        42L));
    }

    @Test
    void inEnglishThePointAndTheCommaAreTheOtherWayRound() throws IOException {
        assertEquals("1234.50,\"a, b\"", line(Locale.ENGLISH, new Money(123_450), "a, b"));
    }

    @Test
    void textsAreThoseOfTheLanguageAndNothingIsEmpty() throws IOException {
        assertEquals(
                "Déposée;Appel;;Agente, Comité",
                line(
                        Locale.FRENCH,
                        new Word("status"),
                        new Bilingual("Appel", "Call"),
                        null,
                        Arrays.asList("Agente", null, "Comité")));
    }

    @Test
    void separatorsQuotesAndLinesStayInsideTheirCell() throws IOException {
        assertEquals(
                "\"a;b\";\"dit \"\"oui\"\"\";\"une\nligne\"", line(Locale.FRENCH, "a;b", "dit \"oui\"", "une\nligne"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t1",
                "\r1",
                "\n1",
                " =1",
                "\u00a0=1",
                "\uFF1D1",
                "-",
                "=cmd|' /C calc'!A0"
            })
    void noTextBecomesAFormula(String text) throws IOException {
        String cell = line(Locale.FRENCH, text);
        assertEquals("'" + text, cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell);
    }

    @Test
    void aTextOfTheBundlesAndAPartOfAListAreGuardedToo() throws IOException {
        assertEquals("'=1;'=2, b", line(Locale.FRENCH, new Word("formula"), List.of("=2", "b")));
    }

    @Test
    void whatOnlyHoldsASignInItsMiddleStaysAsItIs() throws IOException {
        assertEquals("a=b;CN-2026-A-0001;x@example.org", line(Locale.FRENCH, "a=b", "CN-2026-A-0001", "x@example.org"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "Projet,=cmd|'/C calc'A0,!Projet,'=cmd|'/C calc'A0,",
                "Projet; @SUM(A1)!Projet; '@SUM(A1)",
                "Projet,+1-2!Projet,'+1-2",
                "Projet,\"=1!Projet,\"'=1",
                "Projet,-A1*2, fin!Projet,'-A1*2, fin"
            })
    void noTextBecomesAFormulaWhereAnotherSeparatorCutsIt(String text, String kept) throws IOException {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String cell = line(locale, text);
            String read =
                    cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
            assertEquals(kept, read, locale.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\r", "\n"})
    void norWhereItBeginsWithWhatSeparates(String separator) throws IOException {
        String cell = line(Locale.FRENCH, separator + "=1").replace("\"", "");
        assertEquals("'" + separator + "'=1", cell);
    }

    @Test
    void aNumberOrAWordAfterACommaStaysAsItIs() throws IOException {
        String text = "rue Papineau, -3 °C, x@example.org";
        assertEquals(text + ";-0,05", line(Locale.FRENCH, text, new Money(-5)));
    }

    private static String line(Locale locale, Object... cells) throws IOException {
        String all = new String(file(locale, Arrays.asList(cells)), StandardCharsets.UTF_8);
        assertEquals("\r\n", all.substring(all.length() - 2));
        return all.substring(1, all.length() - 2);
    }

    private static byte[] file(Locale locale, List<?> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet sheet = new Spreadsheet(out, locale, TEXTS::get)) {
            sheet.row(cells);
        }
        return out.toByteArray();
    }
}
