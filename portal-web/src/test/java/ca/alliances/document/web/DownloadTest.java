package ca.alliances.document.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.RuleViolation;
import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class DownloadTest {
    @Test
    void aNameIsGivenWholeAndInAsciiForOldBrowsers() {
        assertEquals(
                "attachment; filename=\"r_solution 50_.pdf\"; filename*=UTF-8''r%C3%A9solution%2050%25.pdf",
                Download.disposition("résolution 50%.pdf"));
        assertEquals(
                "attachment; filename=\"____.pdf\"; filename*=UTF-8''%E1%90%83%E1%93%95%E1%93%B4%E1%90%B1.pdf",
                Download.disposition("ᐃᓕᓴᐱ.pdf"));
    }

    @Test
    void aNameCannotAddAHeader() {
        assertEquals(
                "attachment; filename=\"a__b___.pdf\"; filename*=UTF-8''a%0D%0Ab%22%5C%25.pdf",
                Download.disposition("a\r\nb\"\\%.pdf"));
    }

    @Test
    void aFieldInWhichNoFileWasChosenIsSaidSo() {
        Part unnamed = (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(), new Class<?>[] {Part.class}, (part, asked, with) -> "");
        assertEquals(
                "document.missing",
                assertThrows(RuleViolation.class, () -> Uploads.of(unnamed)).key());
    }
}
