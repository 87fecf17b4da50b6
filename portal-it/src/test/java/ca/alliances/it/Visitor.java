package ca.alliances.it;

import ca.alliances.launcher.Stack;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody with a browser. Clicks in {@link #page()}; {@link #ask} and {@link #send} go the short way, with the same cookies. The browser
 * opens with the first page: who never looks at one is quicker without, and may ask for several things at once.
 */
public final class Visitor {
    private static final String SESSION = "__Host-portail";
    private static final Map<String, Object> LOGINS = new ConcurrentHashMap<>();
    private static final int MOST_REDIRECTS = 12;
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private final Stack stack;
    private final Supplier<BrowserContext> browser;
    private final ShortWay shortWay = new ShortWay();
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Visitor(Stack stack, Supplier<BrowserContext> browser) {
        this.stack = stack;
        this.browser = browser;
    }

    /** Another tab of the same browser. */
    Page newTab() {
        Page tab = context().newPage();
        tab.onPageError(complaints::add);
        tab.onRequest(request -> {
            if (Stream.of(stack.portalUrl(), stack.keycloakUrl(), "data:").noneMatch(request.url()::startsWith)) {
                complaints.add("leaves the host: " + request.url());
            }
        });
        tab.onConsoleMessage(message -> {
            boolean isThePage = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(tab.url());
            if (message.type().equals("error") && !isThePage) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        return tab;
    }

    Page page() {
        if (page == null) {
            page = newTab();
        }
        return page;
    }

    private BrowserContext context() {
        if (context == null) {
            context = browser.get();
            context.addCookies(shortWay.cookies());
        }
        return context;
    }

    /** What the browser has complained about since the first page: errors of scripts, breaches of the content security policy, other hosts. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens an address of the portal; the status of the answer. */
    int open(String path) {
        Response response = page().navigate(path);
        return response.status();
    }

    /** Signs in by hand, as a demo person, from the login that this page leads to. */
    Visitor signIn(String email) {
        open("/mon-compte");
        fillLogin(email);
        Arrival.at(page(), stack.portalUrl() + "/mon-compte");
        return this;
    }

    /** Fills in Keycloak's login, which the page shows. By its button: Enter sends nothing as long as the button has not come. */
    void fillLogin(String email) {
        page().locator("#username").fill(email);
        page().locator("#password").fill(DemoPeople.PASSWORD);
        page().locator("#kc-login").click();
    }

    /** Signs in without showing it: quicker, where the login is not what is tested. Keycloak refuses two logins of one person at the same moment. */
    Visitor enter(String email) {
        synchronized (LOGINS.computeIfAbsent(email, each -> new Object())) {
            return enterAlone(email);
        }
    }

    private Visitor enterAlone(String email) {
        Matcher form = FORM.matcher(followed(ask("/mon-compte")).text());
        if (!form.find()) {
            throw new IllegalStateException("no login for " + email);
        }
        Reply inside = followed(
                send(form.group(1).replace("&amp;", "&"), Map.of("username", email, "password", DemoPeople.PASSWORD)));
        if (!inside.address().equals(address("/mon-compte"))) {
            throw new IllegalStateException("the login of " + email + " ended at " + inside.address());
        }
        return this;
    }

    private Reply followed(Reply first) {
        Reply reply = first;
        for (int i = 0; i < MOST_REDIRECTS && !reply.header("location").isEmpty(); i++) {
            reply = ask(reply.address().resolve(reply.header("location")).toString());
        }
        return reply;
    }

    /** Asks for an address and follows no redirect. */
    Reply ask(String path) {
        return withTheSameCookies(() -> shortWay.get(address(path)));
    }

    /** Posts a form and follows no redirect. */
    Reply send(String path, Map<String, String> fields) {
        List<NameValuePair> form = new ArrayList<>();
        fields.forEach((name, value) -> form.add(new BasicNameValuePair(name, value)));
        return post(path, new UrlEncodedFormEntity(form, StandardCharsets.UTF_8));
    }

    /** Posts that and follows no redirect. */
    Reply post(String path, HttpEntity form) {
        return withTheSameCookies(() -> shortWay.post(address(path), form));
    }

    private URI address(String path) {
        return URI.create(stack.portalUrl() + "/").resolve(path);
    }

    private Reply withTheSameCookies(Supplier<Reply> question) {
        if (context == null) {
            return question.get();
        }
        shortWay.take(context.cookies());
        Reply reply = question.get();
        if (!reply.header("set-cookie").isEmpty()) {
            context.clearCookies();
            context.addCookies(shortWay.cookies());
        }
        return reply;
    }

    /** The page at that address, read without showing it; it must be there. */
    Document read(String path) {
        Reply answer = ask(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + path);
        }
        return Jsoup.parse(answer.text(), stack.portalUrl());
    }

    /** The same, if there is a page: a document to be saved is none. */
    Optional<Document> find(String path) {
        Reply answer = ask(path);
        return answer.isPage() ? Optional.of(Jsoup.parse(answer.text(), stack.portalUrl())) : Optional.empty();
    }

    /** The cookie of the session, of which there is exactly one. */
    Cookie session() {
        return context().cookies(stack.portalUrl()).stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no session"));
    }

    /** Loses all cookies, as if the sessions here and at Keycloak had ended by themselves; what the tab keeps stays. */
    void forgetSession() {
        context().clearCookies();
    }

    /** Whether the page shows Keycloak's login with its question for a password. */
    boolean isAskedForPassword() {
        return page().url().startsWith(stack.keycloakUrl())
                && page().locator("#password").isVisible();
    }

    /** The address of the page, with the beginning of its words. */
    String whereAbouts() {
        if (page == null) {
            return "no browser";
        }
        String words = Jsoup.parse(page.content()).text();
        return page.url() + ": " + words.substring(0, Math.min(words.length(), 1_000));
    }

    void close() {
        if (context != null) {
            context.close();
        }
    }
}
