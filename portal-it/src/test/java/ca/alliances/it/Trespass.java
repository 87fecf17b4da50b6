package ca.alliances.it;

import ca.alliances.it.Crawl.Answer;
import ca.alliances.it.DemoPeople.DemoPerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The forms of one tenant in the hands of people of another who have the same right at home: each opens the same page there, so that his
 * view is valid, fills it in, and sends it about a file of the other tenant, once with each button.
 */
final class Trespass {
    private static final Pattern ABOUT = Pattern.compile("(?<=[?&](?:ref|doc|mandat|invitation|appel)=)[^&]+");
    private final Portal portal;
    private final String tenant;
    private final List<DemoPerson> strangers;

    /** What was answered to whom, and whether the form was his own, sent where it belongs without any button. */
    record Attempt(String who, WebForm form, boolean isOwn, Reply answer) {
        /** Answered as if there were nothing, or on the same page with a refusal in words. */
        boolean isRefused() {
            return answer.status() == 404
                    || answer.isPage()
                            && !Jsoup.parse(answer.text())
                                    .select("main [role=alert]")
                                    .isEmpty();
        }

        /** The page of the site that it was sent to. */
        String page() {
            return SitePage.at(form.address()).name() + "#" + form.id();
        }

        @Override
        public String toString() {
            return answer.status() + " " + form.address() + "#" + form.id() + " for " + who;
        }
    }

    private Trespass(Portal portal, String tenant, List<DemoPerson> strangers) {
        this.portal = portal;
        this.tenant = tenant;
        this.strangers = strangers;
    }

    /** The forms of the tenant in nobody's hands yet. */
    static Trespass into(Portal portal, String tenant) {
        return into(portal, tenant, Stream.empty());
    }

    /** Those strangers look round at home first, one after the other: who sees all tenants leaves a trace in the record of each. */
    static Trespass into(Portal portal, String tenant, Stream<DemoPerson> strangers) {
        List<DemoPerson> all = strangers.toList();
        all.forEach(stranger -> portal.crawl(home(stranger)));
        return new Trespass(portal, tenant, all);
    }

    /** The forms at those addresses, as the people who opened them see them. */
    List<WebForm> forms(Collection<String> addresses) {
        Map<String, Visitor> owners = new TreeMap<>();
        Map<String, List<String>> byOwner = addresses.stream()
                .collect(Collectors.groupingBy(portal.crawl(tenant)::whoOpened, TreeMap::new, Collectors.toList()));
        byOwner.keySet().forEach(email -> owners.put(email, portal.visitor().enter(email)));
        return Together.map(byOwner.entrySet(), own -> own.getValue().stream()
                        .flatMap(address -> WebForm.allOf(owners.get(own.getKey()), address).stream())
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What the strangers are answered, who go their ways at the same time. */
    List<Attempt> attempts(Collection<WebForm> forms) {
        return Together.map(strangers, stranger -> attempts(forms, stranger)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Attempt> attempts(Collection<WebForm> forms, DemoPerson stranger) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        List<Answer> opened = portal.crawl(home(stranger)).answers().stream()
                .filter(answer ->
                        answer.who().equals(stranger.email()) && answer.what().isPage())
                .toList();
        opened.forEach(answer -> WebForm.allOf(null, Jsoup.parse(answer.what().text()))
                .forEach(form -> own.computeIfAbsent(key(answer.address(), form), each -> new ArrayList<>())
                        .add(answer.address())));
        Set<String> known = opened.stream()
                .flatMap(answer -> ABOUT.matcher(answer.address()).results().map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
        Visitor visitor = portal.visitor().enter(stranger.email());
        return forms.stream()
                .filter(form -> isAboutSomethingElse(form, known))
                .flatMap(form ->
                        sent(visitor, stranger, form, own.getOrDefault(key(form.address(), form), List.of())).stream())
                .toList();
    }

    private static String home(DemoPerson stranger) {
        return stranger.tenants().iterator().next();
    }

    private static String key(String address, WebForm form) {
        return SitePage.at(address).name() + "#" + form.id();
    }

    private static boolean isAboutSomethingElse(WebForm form, Set<String> known) {
        return ABOUT.matcher(form.address()).results().anyMatch(about -> !known.contains(about.group()));
    }

    private List<Attempt> sent(Visitor visitor, DemoPerson stranger, WebForm form, List<String> own) {
        Optional<Document> page = own.stream()
                .flatMap(address -> visitor.find(address).stream())
                .filter(shown -> shown.getElementById(form.id()) != null)
                .findFirst();
        if (page.isEmpty()) {
            return List.of();
        }
        WebForm filled = WebForm.filledIn(visitor, page.get(), form.id());
        List<Attempt> attempts = new ArrayList<>();
        attempts.add(new Attempt(stranger.email(), filled, true, filled.send()));
        String atHome = form.address().replace("/t/" + tenant + "/", "/t/" + home(stranger) + "/");
        filled.withHiddenOf(form).withEachButton().forEach(pressed -> Stream.of(atHome, form.address())
                .distinct()
                .forEach(address ->
                        attempts.add(answered(stranger, pressed.by(visitor).to(address)))));
        return attempts;
    }

    private static Attempt answered(DemoPerson stranger, WebForm form) {
        return new Attempt(stranger.email(), form, false, form.send());
    }
}
