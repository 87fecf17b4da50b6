package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.model.SelectItem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageQueryTest {
    @Test
    void changesOneValueAndKeepsTheOthers() {
        assertEquals("q=jardin&sort=-amount&page=3", PageQuery.with("q=jardin&page=2&sort=-amount", "page", "3"));
        assertEquals("page=2", PageQuery.with(null, "page", "2"));
        assertEquals("pages=9", PageQuery.with("page=2&pages=9", "page", null));
        assertEquals("q=a%26b+c", PageQuery.with("", "q", "a&b c"));
    }

    @Test
    void tellsTheOrderOfAColumn() {
        assertEquals("ascending", PageQuery.ariaSort("amount", "amount"));
        assertEquals("descending", PageQuery.ariaSort("amount", "-amount"));
        assertEquals("none", PageQuery.ariaSort("amount", "title"));
        assertEquals("none", PageQuery.ariaSort("amount", null));
    }

    @Test
    void readsOptionsOfAllKinds() {
        assertEquals("A", PageQuery.optionValue(new SelectItem("A", "Accepté")));
        assertEquals("Accepté", PageQuery.optionLabel(new SelectItem("A", "Accepté")));
        assertEquals("A", PageQuery.optionValue(Map.entry("Accepté", "A")));
        assertTrue(PageQuery.same(Map.entry("Accepté", "A"), "A"));
        assertFalse(PageQuery.same("A", null));
    }
}
