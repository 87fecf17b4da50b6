package ca.alliances.it;

import ca.alliances.launcher.Stack;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser. Clicks in {@link #page()}; {@link #ask} and {@link #send} go the short way, with the same cookies. */
public final class Visitor {
    private static final String SESSION = "__Host-portail";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private final Stack stack;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    Visitor(Stack stack, BrowserContext context) {
        this.stack = stack;
        this.context = context;
        this.page = newTab();
    }

    /** Another tab of the same browser. */
    Page newTab() {
        Page tab = context.newPage();
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
        return page;
    }

    /** What the browser has complained about since the first page: errors of scripts, breaches of the content security policy, other hosts. */
    List<String> complaints() {
        return complaints;
    }

    /** Opens an address of the portal; the status of the answer. */
    int open(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Signs in by hand, as a demo person, from the login that this page leads to. */
    Visitor signIn(String email) {
        open("/mon-compte");
        fillLogin(email);
        page.waitForURL(stack.portalUrl() + "/mon-compte");
        return this;
    }

    /** Fills in Keycloak's login, which the page shows. */
    void fillLogin(String email) {
        page.locator("#username").fill(email);
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#password").press("Enter");
    }

    /** Signs in without showing it: quicker, where the login is not what is tested. */
    Visitor enter(String email) {
        for (int attempt = 1; attempt < 5; attempt++) {
            try {
                return enterOnce(email);
            } catch (IllegalStateException e) {
                page.waitForTimeout(2_000);
            }
        }
        return enterOnce(email);
    }

    /** Keycloak may still be finding its database again, after a test that had taken it away. */
    private Visitor enterOnce(String email) {
        Matcher form = FORM.matcher(context.request().get("/mon-compte").text());
        if (!form.find()) {
            throw new IllegalStateException("no login for " + email);
        }
        APIResponse answer = context.request()
                .post(
                        form.group(1).replace("&amp;", "&"),
                        RequestOptions.create()
                                .setForm(
                                        FormData.create().set("username", email).set("password", DemoPeople.PASSWORD)));
        if (!answer.url().equals(stack.portalUrl() + "/mon-compte")) {
            throw new IllegalStateException("the login of " + email + " ended at " + answer.url());
        }
        return this;
    }

    /** Asks for an address and follows no redirect. */
    APIResponse ask(String path) {
        return context.request().get(path, RequestOptions.create().setMaxRedirects(0));
    }

    /** Posts a form and follows no redirect. */
    APIResponse send(String path, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return context.request()
                .post(path, RequestOptions.create().setMaxRedirects(0).setForm(form));
    }

    /** Posts such data, also with files, and follows no redirect. */
    APIResponse post(String path, FormData data, boolean withFiles) {
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        return context.request().post(path, withFiles ? options.setMultipart(data) : options.setForm(data));
    }

    /** The page at that address, read without showing it; it must be there. */
    Document read(String path) {
        APIResponse answer = ask(path);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + path);
        }
        return Jsoup.parse(answer.text(), stack.portalUrl());
    }

    /** The same, if there is a page: a document to be saved is none. */
    Optional<Document> find(String path) {
        APIResponse answer = ask(path);
        return answer.status() == 200
                        && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                ? Optional.of(Jsoup.parse(answer.text(), stack.portalUrl()))
                : Optional.empty();
    }

    /** The cookie of the session, of which there is exactly one. */
    Cookie session() {
        return context.cookies(stack.portalUrl()).stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no session"));
    }

    /** Loses all cookies, as if the sessions here and at Keycloak had ended by themselves; what the tab keeps stays. */
    void forgetSession() {
        context.clearCookies();
    }

    /** Whether the page shows Keycloak's login with its question for a password. */
    boolean isAskedForPassword() {
        return page.url().startsWith(stack.keycloakUrl())
                && page.locator("#password").isVisible();
    }

    void close() {
        context.close();
    }
}
