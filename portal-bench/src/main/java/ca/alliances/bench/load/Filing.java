package ca.alliances.bench.load;

import ca.alliances.application.Declaration;
import ca.alliances.bench.load.Load.NothingLeft;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;

/**
 * A promoter attaches a PDF to a draft that is complete but for it, makes the declarations, looks it over and hands it in. What is measured
 * are the answers to the first and the last form; the declarations are a section like that of the save, and the pages are read in between.
 */
public record Filing(String name, Crowd crowd, String tenant, Queue<String> drafts, Pdf pdf) implements Scenario {
    @Override
    public List<Visit> visits(int people) throws IOException, InterruptedException {
        return crowd.first(people).stream()
                .map(browser -> (Visit) () -> file(browser))
                .toList();
    }

    private long file(Browser browser) throws IOException, InterruptedException {
        String reference = drafts.poll();
        if (reference == null) {
            throw new NothingLeft();
        }
        long attached = attach(browser, path("documents", reference));
        declare(browser, path("declarations", reference));
        return attached + handIn(browser, path("check", reference));
    }

    private String path(String page, String reference) {
        return "/t/%s/application/%s?ref=%s".formatted(tenant, page, reference);
    }

    private long attach(Browser browser, String path) throws IOException, InterruptedException {
        Form form = Form.read(browser.get(path).page("attach:send"), "attach")
                .with("attach:send", "1")
                .with("attach:kind", "BOARD_RESOLUTION")
                .withFile("attach:file", pdf.next());
        return browser.post(form.action(), form)
                .leadingTo("application/documents")
                .nanos();
    }

    private void declare(Browser browser, String path) throws IOException, InterruptedException {
        Form form = Form.read(browser.get(path).page("declarations:save"), "declarations")
                .with("declarations:save", "1")
                .with("declarations:signer", "Responsable")
                .withChecked(
                        "declarations:made",
                        Stream.of(Declaration.values()).map(Enum::name).toList());
        browser.post(form.action(), form).leadingTo("application/declarations");
    }

    private long handIn(Browser browser, String path) throws IOException, InterruptedException {
        Form form = Form.read(browser.get(path).page("submit:send"), "submit").with("submit:send", "1");
        return browser.post(form.action(), form)
                .leadingTo("application/receipt")
                .nanos();
    }
}
