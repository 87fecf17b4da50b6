package ca.alliances.it;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** People who read the portal in one language, each with a browser of his own, and all that was found in their way. */
final class Readers {
    static final String NOBODY = "";
    private final Function<NewContextOptions, Visitor> browsers;
    private final String language;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    Readers(Portal portal, String language) {
        this(language, portal::visitor);
    }

    /** With browsers from there. */
    Readers(String language, Function<NewContextOptions, Visitor> browsers) {
        this.language = language;
        this.browsers = browsers;
    }

    /** What they read. */
    String language() {
        return language;
    }

    /** That person, or somebody who has not signed in; colours change at once, so that none is caught half way. */
    Visitor as(String email) {
        return visitors.computeIfAbsent(email, who -> {
            Visitor visitor = browsers.apply(new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
            Inspection.prepare(visitor.page().context());
            if (!who.equals(NOBODY)) {
                visitor.enter(who);
            }
            visitor.ask("/?lang=" + language);
            return visitor;
        });
    }

    /** Opens an address as that person and looks at what is answered with that status. */
    void look(String email, String address, int status) {
        int answered = as(email).open(address);
        if (answered != status) {
            findings.add(address + " answers " + answered);
        }
        look(as(email).page(), address);
    }

    /** Opens an address as that person and looks only whether it fits on a telephone; the word must be there, or the page shows something else. */
    void fit(String email, String address, String word) {
        int answered = as(email).open(address);
        Page page = as(email).page();
        if (answered != 200 || !page.content().contains(word)) {
            findings.add(address + " answers " + answered + " and shows no " + word);
        }
        findings.addAll(Inspection.onTelephones(page, language + " " + address));
    }

    /** Looks at what a page shows now. */
    void look(Page page, String name) {
        if (!page.locator("html").getAttribute("lang").startsWith(language)) {
            findings.add(name + " is not in the language that was chosen");
        }
        findings.addAll(Inspection.of(page, language + " " + name));
    }

    /** Clicks there as somebody who has not signed in, and looks at what it leads to. */
    void follow(String target, String name) {
        Page page = as(NOBODY).page();
        page.locator(target).first().click();
        page.waitForLoadState();
        look(page, name);
    }

    /** Something else that stands in the way. */
    void complain(String finding) {
        findings.add(finding);
    }

    /** What was found, and what the browsers complained about. */
    List<String> findings() {
        List<String> all = new ArrayList<>(findings);
        visitors.values().forEach(visitor -> all.addAll(visitor.complaints()));
        return all;
    }
}
