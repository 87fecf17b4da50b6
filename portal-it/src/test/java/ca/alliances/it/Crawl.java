package ca.alliances.it;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links of a tenant's pages as somebody who works there, and keeps the addresses with real references. */
final class Crawl {
    private static final int OF_EACH_PAGE = 3;
    private static final Pattern LINK = Pattern.compile("href=\"(/t/[^\"#]+)");
    private final String root;
    private final Map<SitePage, Set<String>> found =
            new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
    private final Deque<String> ahead = new ArrayDeque<>();

    private Crawl(String tenant) {
        root = "/t/" + tenant;
        SitePage.in(SitePage.Area.MANDATARY).forEach(page -> keep(page.address(tenant)));
    }

    /** Every address that these people find in the tenant, and every page of the folder without parameters. */
    static Map<SitePage, Set<String>> of(String tenant, Visitor... people) {
        Crawl crawl = new Crawl(tenant);
        for (Visitor visitor : people) {
            crawl.found.values().forEach(crawl.ahead::addAll);
            crawl.follow(visitor);
        }
        return crawl.found;
    }

    private void follow(Visitor visitor) {
        while (!ahead.isEmpty()) {
            APIResponse answer = visitor.ask(ahead.pop());
            if (answer.status() == 200
                    && answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                Matcher links = LINK.matcher(answer.text());
                while (links.find()) {
                    keep(links.group(1).replace("&amp;", "&"));
                }
            }
        }
    }

    private void keep(String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (!path.equals(root) && !path.startsWith(root + "/")) {
            return;
        }
        Set<String> known = found.computeIfAbsent(SitePage.at(root, path), page -> new TreeSet<>());
        if (known.size() <= OF_EACH_PAGE && known.add(address)) {
            ahead.push(address);
        }
    }
}
