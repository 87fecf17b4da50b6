package ca.alliances.it;

import ca.alliances.launcher.Stack;
import ca.alliances.launcher.StackOptions;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A running portal with demo data, and a browser in front of it. */
public final class Portal implements AutoCloseable {
    /** Whom a portal without an operator invites when it starts. */
    static final String FIRST_OPERATOR = "premiere.operation@example.org";

    private static final int PORT = 18180;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private final Stack stack;
    private final Rows rows;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Visitor> visitors = new CopyOnWriteArrayList<>();
    private final Map<String, Crawl> crawls = new HashMap<>();
    private DemoFiles files;

    private Portal(Stack stack) {
        this.stack = stack;
        rows = new Rows(stack.database());
        playwright = playwright();
        browser = browser(playwright);
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    }

    static Portal start() {
        Path data = Path.of("target", "stack-data").toAbsolutePath();
        erase(data);
        return new Portal(Stack.start(
                StackOptions.on(PORT, data)
                        .with("PORTAL_FIRST_OPERATOR", FIRST_OPERATOR)
                        .with("PORTAL_MOST_DRAFTS", "1000"),
                System.out::println));
    }

    private static Path chromium() {
        String given = System.getenv("PORTAL_CHROMIUM");
        return Path.of(given == null || given.isBlank() ? "/usr/bin/chromium" : given);
    }

    private static void erase(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The servers, to ask them or to take them away. */
    Stack stack() {
        return stack;
    }

    /** Somebody with a browser of his own, who has never been here. */
    Visitor visitor() {
        return visitor(new NewContextOptions());
    }

    /** The same with a browser that is set up so. */
    Visitor visitor(NewContextOptions browserSettings) {
        Visitor visitor = new Visitor(stack, () -> context(browser, browserSettings));
        visitors.add(visitor);
        return visitor;
    }

    /**
     * What two groups of readers find in their way at the same time, one in French and one in English; each has a browser program of its own,
     * since one serves one thread only.
     */
    List<String> readInBothLanguages(Consumer<Readers> reading) {
        return Together.map(List.of("fr", "en"), language -> readApart(language, reading)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> readApart(String language, Consumer<Readers> reading) {
        try (Playwright own = playwright()) {
            Browser apart = browser(own);
            Readers readers = new Readers(language, settings -> new Visitor(stack, () -> context(apart, settings)));
            reading.accept(readers);
            return readers.findings();
        }
    }

    private BrowserContext context(Browser of, NewContextOptions settings) {
        return of.newContext(settings.setBaseURL(stack.portalUrl()));
    }

    /** The rows of its database. */
    Rows rows() {
        return rows;
    }

    /** Files in several states of their lives, written once. */
    DemoFiles files() {
        if (files == null) {
            files = DemoFiles.write(this);
        }
        return files;
    }

    /** What all people of a tenant find there, gone through once. */
    Crawl crawl(String tenant) {
        files();
        return crawls.computeIfAbsent(tenant, each -> Crawl.of(each, this));
    }

    /** Where everybody stands, to understand a failure. */
    String whatVisitorsSee() {
        return visitors.stream().map(Visitor::whereAbouts).collect(Collectors.joining("\n"));
    }

    /** Closes the browsers that a test has opened. */
    void sendVisitorsHome() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }

    @Override
    public void close() {
        try (stack) {
            playwright.close();
        }
    }
}
