package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "https://portail.example/t/cnord/call/list?page=2, /t/cnord/call/list?page=2",
        "http://localhost:8080/, /",
        "http://localhost:8080//autre.example/x, /home/",
        "http://localhost:8080/\\autre.example, /home/",
        "javascript:alert(1), /home/",
        ", /home/"
    })
    void leadsBackToAPageOfThisSiteOnly(String referer, String path) {
        assertEquals(path, ThemeChoice.back(referer, "/home"));
    }

    @Test
    void takesNoOtherChoice() {
        assertEquals("dark", ThemeChoice.known("dark"));
        assertEquals("auto", ThemeChoice.known("\"><script>"));
        assertEquals("auto", ThemeChoice.known(null));
    }
}
