package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Somebody without a mouse. At every step of the focus he must see where it is. */
final class Keyboard {
    private static final int MANY = 300;
    private static final String UNSEEN = "() => { const at = document.activeElement, look = getComputedStyle(at);"
            + " const seen = look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;"
            + " return at === document.body || seen ? '' : at.outerHTML.slice(0, 160); }";
    private final Page page;

    /** The browser is told at once that file dialogs will be answered here: told only at the first, it might open that one itself. */
    Keyboard(Page page) {
        this.page = page;
        page.onFileChooser(dialog -> {});
    }

    /** Presses a key and sees where the focus is. */
    Keyboard press(String key) {
        page.keyboard().press(key);
        assertEquals("", page.evaluate(UNSEEN), "the focus is not seen");
        return this;
    }

    /** Goes there by Tab. */
    Keyboard to(String target) {
        return reach("Tab", target);
    }

    /** Goes back there by Shift+Tab. */
    Keyboard backTo(String target) {
        return reach("Shift+Tab", target);
    }

    private Keyboard reach(String key, String target) {
        for (int i = 0; i < MANY && !isAt(target); i++) {
            press(key);
        }
        assertTrue(isAt(target), target + " is not reached by " + key + " on " + page.url());
        return this;
    }

    private boolean isAt(String target) {
        return page.locator(target).and(page.locator(":focus")).count() > 0;
    }

    /** Writes into a field. */
    Keyboard type(String target, String text) {
        to(target);
        page.keyboard().type(text);
        return this;
    }

    /** Goes down a list of choices to that one. */
    Keyboard choose(String target, String value) {
        to(target);
        for (int i = 0; i < MANY && !chosen().equals(value); i++) {
            press("ArrowDown");
        }
        assertEquals(value, chosen(), target);
        return this;
    }

    private String chosen() {
        return page.locator(":focus").inputValue();
    }

    /** Writes a date in the order in which this browser asks for its parts: that of the machine's language, whatever the page speaks. */
    Keyboard date(String target, LocalDate date) {
        to(target);
        for (String order : List.of("MM dd yyyy", "yyyy MM dd", "dd MM yyyy")) {
            if (!chosen().equals(date.toString())) {
                writeParts(DateTimeFormatter.ofPattern(order).format(date).split(" "));
            }
        }
        assertEquals(date.toString(), chosen(), target);
        return this;
    }

    /** Two digits lead on to the next part by themselves; a year waits for more. */
    private void writeParts(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            press("ArrowLeft");
        }
        for (String part : parts) {
            page.keyboard().type(part);
            if (part.length() > 2) {
                press("ArrowRight");
            }
        }
    }

    /** Opens the dialog of a file field and chooses that file there. */
    Keyboard file(String target, FilePayload file) {
        to(target);
        FileChooser dialog = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        dialog.setFiles(file);
        return this;
    }

    /** Goes to a link or a button and presses Enter, which leads to that address. */
    Keyboard enter(String target, String leadsTo) {
        to(target);
        page.keyboard().press("Enter");
        Arrival.at(page, leadsTo);
        return this;
    }

    /** Goes to a button and presses Enter, after which the page shows that. */
    Keyboard act(String target, String shows) {
        to(target);
        page.keyboard().press("Enter");
        page.locator(shows).first().waitFor();
        return this;
    }

    /** Writes name and password into Keycloak's login. */
    void signIn(String email, String leadsTo) {
        type("#username", email).type("#password", DemoPeople.PASSWORD);
        page.keyboard().press("Enter");
        Arrival.at(page, leadsTo);
    }
}
