package ca.alliances.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A promoter saves the section of the need of a draft, again and again from the same page. What is measured is the answer to the form. */
public record Saving(String name, Crowd crowd, String tenant, List<String> drafts) implements Scenario {
    private static final String VERSION = "need:version";

    @Override
    public List<Visit> visits(int people) throws IOException, InterruptedException {
        List<Browser> browsers = crowd.first(people);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            visits.add(new Writer(browsers.get(i), "/t/%s/application/need?ref=%s".formatted(tenant, drafts.get(i))));
        }
        return visits;
    }

    /** One promoter with one draft. */
    private static final class Writer implements Visit {
        private final Browser browser;
        private final String path;
        private Form form;
        private int saved;

        Writer(Browser browser, String path) {
            this.browser = browser;
            this.path = path;
        }

        @Override
        public long once() throws IOException, InterruptedException {
            if (form == null) {
                form = Form.read(browser.get(path).page("need:save"), "need").with("need:save", "1");
            }
            Form sent = form;
            form = null;
            sent.with("need:reach", Integer.toString(50 + saved++ % 400));
            long nanos = browser.post(sent.action(), sent)
                    .leadingTo("application/need")
                    .nanos();
            sent.with(VERSION, Long.toString(Long.parseLong(sent.value(VERSION)) + 1));
            form = sent;
            return nanos;
        }
    }
}
