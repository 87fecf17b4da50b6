package ca.alliances.it;

import ca.alliances.it.DemoPeople.DemoPerson;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows the links of a tenant's pages as each of the people who have to do there, and keeps the real addresses with their answers. */
final class Crawl {
    private static final int OF_EACH_PAGE = 4;
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:t/|mon-compte|ministere)[^\"#]*)");
    private static final Pattern MEETING = Pattern.compile("[?&]ref=([A-Z]+)-20\\d\\d-R-\\d+");
    private static final Pattern FILE = Pattern.compile("[A-Z]+-20\\d\\d-A-\\d+");
    private final String tenant;
    private final Rows rows;
    private final List<String> starts;
    private final List<Answer> answers = new ArrayList<>();

    /** What somebody was answered at an address that he was led to. */
    record Answer(String who, String address, Reply what) {
        SitePage page() {
            return SitePage.at(address);
        }
    }

    private Crawl(String tenant, Rows rows, List<String> starts) {
        this.tenant = tenant;
        this.rows = rows;
        this.starts = starts;
    }

    /** What all of the tenant's people and those of the platform find. */
    static Crawl of(String tenant, Portal portal) {
        List<String> starts = new ArrayList<>(List.of("/t/" + tenant, "/mon-compte", "/ministere"));
        starts.addAll(portal.files().startsIn(tenant));
        Crawl crawl = new Crawl(tenant, portal.rows(), starts);
        List<DemoPerson> people = DemoPeople.all().stream()
                .filter(person -> person.worksIn(tenant) || person.isOfThePlatform())
                .toList();
        Together.map(
                        people,
                        person -> crawl.follow(person.email(), portal.visitor().enter(person.email())))
                .values()
                .forEach(crawl.answers::addAll);
        return crawl;
    }

    private List<Answer> follow(String who, Visitor visitor) {
        List<Answer> answers = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> known = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>();
        starts.forEach(start -> keep(start, counts, known, ahead));
        while (!ahead.isEmpty()) {
            String address = ahead.pop();
            Reply answer = visitor.ask(address);
            answers.add(new Answer(who, address, answer));
            if (answer.isPage()) {
                Matcher links = LINK.matcher(answer.text());
                while (links.find()) {
                    keep(links.group(1).replace("&amp;", "&"), counts, known, ahead);
                }
            }
        }
        return answers;
    }

    private void keep(String address, Map<String, Integer> counts, Set<String> known, Deque<String> ahead) {
        boolean elsewhere =
                address.startsWith("/t/") && !(address + "/").replace('?', '/').startsWith("/t/" + tenant + "/");
        if (!elsewhere && counts.merge(kind(address), 1, Integer::sum) <= OF_EACH_PAGE && known.add(address)) {
            ahead.push(address);
        }
    }

    /** Its page; the file of a list is followed apart from its page, and the meetings of each table apart, so that many links to the one do not hide the other. */
    private static String kind(String address) {
        Matcher meeting = MEETING.matcher(address);
        return SitePage.at(address).name()
                + (address.contains("export=csv") ? " as a file" : "")
                + (meeting.find() ? " of " + meeting.group(1) : "");
    }

    /** All that was answered. */
    List<Answer> answers() {
        return answers;
    }

    /** The addresses that somebody opened, by their page. */
    Map<SitePage, Set<String>> opened() {
        Map<SitePage, Set<String>> found = new TreeMap<>(Comparator.comparing(SitePage::name));
        answers.stream().filter(answer -> answer.what().status() == 200).forEach(answer -> found.computeIfAbsent(
                        answer.page(), page -> new TreeSet<>())
                .add(answer.address()));
        return found;
    }

    /** The same; of files in the same state, territory, call and organization only one, since whoever opens one opens the others. */
    Map<SitePage, Set<String>> oneOfAKind() {
        Map<String, String> kinds = rows
                .of(
                        "SELECT reference, CONCAT_WS(' ', managing_territory, status, call_reference, organization_reference)"
                                + " FROM application WHERE tenant_id = ?",
                        tenant)
                .stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        Map<SitePage, Set<String>> pages = opened();
        pages.values().forEach(addresses -> keepOneOfAKind(addresses, kinds));
        return pages;
    }

    private static void keepOneOfAKind(Set<String> addresses, Map<String, String> kinds) {
        Set<String> known = new HashSet<>();
        addresses.removeIf(address -> {
            String kind = FILE.matcher(address).replaceAll(found -> kinds.getOrDefault(found.group(), found.group()));
            return !known.add(kind.replaceAll("doc=[^&]+", "doc"));
        });
    }

    /** What was shown of each page, the longest first. */
    Collection<List<Answer>> shown() {
        Map<SitePage, List<Answer>> pages = new TreeMap<>(Comparator.comparing(SitePage::name));
        answers.stream()
                .filter(answer -> answer.what().isPage())
                .sorted(Comparator.comparingInt(answer -> -answer.what().body().length))
                .forEach(answer -> pages.computeIfAbsent(answer.page(), page -> new ArrayList<>())
                        .add(answer));
        return pages.values();
    }

    /** Somebody who opened that address. */
    String whoOpened(String address) {
        return answers.stream()
                .filter(answer ->
                        answer.what().status() == 200 && answer.address().equals(address))
                .map(Answer::who)
                .findFirst()
                .orElseThrow();
    }
}
