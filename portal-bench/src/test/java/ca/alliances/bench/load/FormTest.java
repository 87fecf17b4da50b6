package ca.alliances.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final String PAGE =
            """
            <form id="other" action="/other"><input type="hidden" name="other" value="1"/></form>
            <form id="need" method="post" action="/t/cnord/application/need?ref=CN-2026-A-0001&amp;x=1">
            <input type="hidden" name="need:version" value="7"/><textarea id="n" name="need:needs">Faim &amp; froid</textarea>
            <input type="submit" name="need:save" value="Save"/><input name="need:reach" value="12"/></form>""";

    @Test
    void holdsWhatThePageGaveItButNoButton() throws Exception {
        Form form = Form.read(PAGE, "need");
        assertEquals("/t/cnord/application/need?ref=CN-2026-A-0001&x=1", form.action());
        assertEquals(
                "need%3Aversion=7&need%3Aneeds=Faim+%26+froid&need%3Areach=12",
                new String(form.encoded(), StandardCharsets.US_ASCII));
    }

    @Test
    void sendsEveryCheckedBoxUnderOneName() throws Exception {
        Form form = Form.read(PAGE, "other").withChecked("other:made", List.of("A", "B"));
        assertEquals("other=1&other%3Amade=A&other%3Amade=B", new String(form.encoded(), StandardCharsets.US_ASCII));
    }

    @Test
    void goesInPartsWhenAFileIsChosen() throws Exception {
        Form form = Form.read(PAGE, "other").withFile("other:file", new byte[] {'%', 'P', 'D', 'F'});
        assertEquals("multipart/form-data", form.encodedType().split(";")[0]);
        assertEquals(4, new String(form.encoded(), StandardCharsets.US_ASCII).split("------portal-bench").length);
    }

    @Test
    void tellsWhatThePageSaysWhenItIsNotThere() {
        WrongAnswer refusal =
                assertThrows(WrongAnswer.class, () -> Form.read("<div role=\"alert\"><b>Too</b> late</div>", "need"));
        assertEquals("the page has no form need: Too late", refusal.getMessage());
    }
}
