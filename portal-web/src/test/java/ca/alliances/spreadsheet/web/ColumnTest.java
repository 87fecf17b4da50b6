package ca.alliances.spreadsheet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private static final List<Column<String>> ALL = List.of(
            Column.always("number", row -> row),
            Column.spare("call", "call", row -> row),
            Column.usual("amount", "amount", row -> row),
            Column.usual("status", "status", row -> row));

    @Test
    void whoChoosesNothingSeesTheUsualOnes() {
        assertEquals(List.of("number", "amount", "status"), chosen());
        assertEquals(List.of("number", "amount", "status"), chosen((String[]) null));
    }

    @Test
    void whoChoosesSeesTheseInTheOrderOfTheListAndWhatIsAlwaysShown() {
        assertEquals(List.of("number", "call", "status"), chosen("status", "call", "status"));
    }

    @Test
    void whatIsNoColumnIsNotAChoice() {
        assertEquals(List.of("number", "amount", "status"), chosen("<script>", ""));
        assertEquals(List.of("number", "call"), chosen("<script>", "call"));
    }

    @Test
    void aMomentOfTheEveningIsOfItsDayInQuebec() {
        assertEquals(LocalDate.of(2026, 11, 23), Column.day(Instant.parse("2026-11-24T03:40:00Z")));
        assertEquals(null, Column.day(null));
    }

    @Test
    void whereThereIsNoTextThereIsAWord() {
        assertEquals("Baie-Comeau", Column.or("Baie-Comeau", "everywhere"));
        assertEquals(new Column.Word("everywhere"), Column.or(null, "everywhere"));
        assertEquals(new Column.Word("everywhere"), Column.or("", "everywhere"));
    }

    private static List<String> chosen(String... keys) {
        return Column.chosen(ALL, keys).stream().map(Column::labelKey).toList();
    }
}
