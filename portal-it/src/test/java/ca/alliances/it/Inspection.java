package ca.alliances.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at a page with the eyes of many: axe in the light and in the dark, and whether a telephone shows it without scrolling sideways. */
final class Inspection {
    /** The same elements stand in the dark and in the light: only what is about colours can differ. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Asked for by the standard of Québec (WCAG 2.2), and off in axe unless one asks for it. */
    private static final Map<String, Object> TOO = Map.of("rules", Map.of("target-size", Map.of("enabled", true)));

    private static final String VIOLATIONS = "options => axe.run(document, {...options, resultTypes: ['violations']})"
            + ".then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html))";
    private static final int HEIGHT = 800;
    private static final int DESK = 1280;
    private static final List<Integer> TELEPHONES = List.of(375, 320);
    private static final String WIDEST =
            "() => { const wide = document.documentElement.scrollWidth; if (wide <= innerWidth) return '';"
                    + " const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1);"
                    + " return wide + ': ' + (out.at(-1)?.outerHTML ?? '').slice(0, 160); }";

    private Inspection() {}

    /** Gives axe to all pages that will be opened there, which is quicker than page by page. */
    static void prepare(BrowserContext browser) {
        browser.addInitScript(AxeBuilder.getAxeScript());
    }

    /** What stands in somebody's way on the page that is shown; its name goes before each finding. */
    static List<String> of(Page page, String name) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<String> findings = new ArrayList<>();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        findings.addAll(violations(page, Map.of("runOnly", OF_COLOUR), name + " in the dark"));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        findings.addAll(violations(page, TOO, name));
        for (int width : TELEPHONES) {
            page.setViewportSize(width, HEIGHT);
            findings.addAll(violations(page, Map.of("runOnly", List.of("target-size")), name + " at " + width + " px"));
            findings.addAll(sideways(page, name, width));
        }
        page.setViewportSize(DESK, HEIGHT);
        return findings;
    }

    /** Only whether the page that is shown fits on a telephone. */
    static List<String> onTelephones(Page page, String name) {
        List<String> findings = new ArrayList<>();
        for (int width : TELEPHONES) {
            page.setViewportSize(width, HEIGHT);
            findings.addAll(sideways(page, name, width));
        }
        page.setViewportSize(DESK, HEIGHT);
        return findings;
    }

    private static List<String> sideways(Page page, String name, int width) {
        String widest = (String) page.evaluate(WIDEST);
        return widest.isEmpty() ? List.of() : List.of(name + " scrolls sideways at " + width + " px, " + widest);
    }

    private static List<String> violations(Page page, Map<String, Object> options, String name) {
        List<?> violations = (List<?>) page.evaluate(VIOLATIONS, options);
        return violations.stream().map(violation -> name + " " + violation).toList();
    }
}
