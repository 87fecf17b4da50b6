package ca.alliances.shell.web;

import ca.alliances.identity.boundary.People;
import ca.alliances.shared.Action;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the frame of every page shows: language, tenant, who is signed in, where one can go from here. */
@Named
@RequestScoped
public class Shell {
    /** Parameter that holds the secret of a letter. */
    private static final String SECRET = "key";

    private static final Pattern TENANT_PAGE = Pattern.compile("/t/([^/?]+)");

    @Inject
    private HttpServletRequest request;

    @Inject
    private People people;

    @Inject
    private Mandataries mandataries;

    private String personName;
    private List<Entry> navigation;
    private MandatarySummary adviser;

    /** The tenant in the header. */
    public record ShownTenant(String code, String name) {}

    /**
     * A line of the navigation, or some lines under one word.
     *
     * @param url {@code null} when it has parts
     */
    public record Entry(String labelKey, String url, boolean current, List<Entry> parts) {}

    /** Language of the page. */
    public Locale getLocale() {
        return request.getAttribute(LanguageFilter.LOCALE) instanceof Locale locale ? locale : Locale.FRENCH;
    }

    /** This page in the other language. */
    public String getOtherLocaleUrl() {
        String others =
                request.getQueryString() == null ? "" : request.getQueryString().replaceAll("&?\\blang=[a-z]*", "");
        String language = getLocale().getLanguage().equals("fr") ? "en" : "fr";
        return "?" + (others.isEmpty() ? "" : others + "&") + LanguageFilter.CHOICE + "=" + language;
    }

    /** Somebody is signed in. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** As the person is called here. */
    public String getPersonName() {
        if (personName == null) {
            personName = isSignedIn() ? people.ownName() : "";
        }
        return personName;
    }

    /** After how long without a click the session ends, in seconds. */
    public int getSessionSeconds() {
        return isSignedIn() ? request.getSession().getMaxInactiveInterval() : 0;
    }

    /** The tenant of the page, or {@code null}. */
    public ShownTenant getTenant() {
        return request.getAttribute(AddressFilter.TENANT) instanceof MandatarySummary tenant
                ? new ShownTenant(tenant.code(), tenant.nameFr())
                : null;
    }

    /** The mandatary whom one may ask: that of the page, or of the page to which one will return; {@code null} when none is known. */
    public MandatarySummary getAdviser() {
        if (adviser == null) {
            adviser = request.getAttribute(AddressFilter.TENANT) instanceof MandatarySummary here
                    ? here
                    : tenantToReturnTo().flatMap(mandataries::find).orElse(null);
        }
        return adviser;
    }

    private Optional<TenantId> tenantToReturnTo() {
        return Optional.ofNullable(request.getParameter("retour"))
                .map(TENANT_PAGE::matcher)
                .filter(Matcher::lookingAt)
                .flatMap(page -> TenantId.parse(page.group(1)));
    }

    /** Address of a page of this tenant, such as {@code people/list}. */
    public String path(String page) {
        return request.getContextPath() + "/t/" + getTenant().code() + (page.isEmpty() ? "" : "/" + page);
    }

    /** Where one can go in this tenant, by what one may do; asked once, though the frame asks again and again. */
    public List<Entry> getNavigation() {
        if (navigation == null) {
            navigation = getTenant() == null || !isSignedIn() ? List.of() : entries();
        }
        return navigation;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        offer(entries, Action.LIST_DECISIONS, "decision.awaiting", "decision/list");
        offer(entries, Action.READ_ENVELOPE, "funding.envelope", "funding/envelope");
        offer(entries, Action.LIST_APPLICATIONS, "review.files", "application/list");
        offer(entries, Action.PREPARE_CALL, "intake.calls", "call/list");
        offer(entries, Action.LIST_REVIEWS, "review.list", "review/list");
        offer(entries, Action.TAKE_PART, "meeting.mine", "meeting/mine");
        gather(entries, "shell.menu.tables", concertation());
        offer(entries, Action.LIST_MEMBERSHIPS, "identity.people", "people/list");
        offer(entries, Action.KEEP_SHARING_AGREEMENT, "monitoring.sharing", "monitoring/sharing");
        offer(entries, Action.KEEP_APPEARANCE, "appearance.title", "appearance/edit");
        offer(entries, Action.READ_RECORD, "audit.title", "audit/list");
        offer(entries, Action.KEEP_OUTBOX, "notification.dead", "notification/dead");
        if (entries.isEmpty()) {
            offer(entries, Action.START_APPLICATION, "application.mine", "application/mine");
        }
        return marked(entries);
    }

    private List<Entry> concertation() {
        List<Entry> parts = new ArrayList<>();
        offer(parts, Action.READ_TABLE, "concertation.tables", "table/list");
        offer(parts, Action.READ_TABLE, "concertation.compositions", "table/composition");
        offer(parts, Action.KEEP_TABLE, "minutes.attention", "table/attention");
        offer(parts, Action.READ_TABLE, "meeting.list", "meeting/list");
        offer(parts, Action.READ_TABLE, "meeting.month", "meeting/month");
        offer(parts, Action.READ_TABLE, "minutes.list", "minutes/list");
        offer(parts, Action.READ_RESOLUTIONS, "resolution.register", "resolution/list");
        offer(parts, Action.READ_PLANS, "actionplan.plans", "plan/list");
        offer(parts, Action.READ_RESOLUTIONS, "minutes.find", "table/search");
        return parts;
    }

    private static void gather(List<Entry> entries, String labelKey, List<Entry> parts) {
        if (!parts.isEmpty()) {
            entries.add(new Entry(labelKey, null, false, parts));
        }
    }

    /** One of them is where one is: this very page, else the first one of its folder. */
    private List<Entry> marked(List<Entry> entries) {
        List<Entry> pages = entries.stream().flatMap(Shell::pages).toList();
        Entry here = pages.stream()
                .filter(each -> each.url().equals(request.getRequestURI()))
                .findFirst()
                .or(() -> pages.stream().filter(Entry::current).findFirst())
                .orElse(null);
        return entries.stream().map(each -> marked(each, here)).toList();
    }

    private static Stream<Entry> pages(Entry entry) {
        return entry.parts().isEmpty() ? Stream.of(entry) : entry.parts().stream();
    }

    private static Entry marked(Entry entry, Entry here) {
        boolean current = pages(entry).anyMatch(each -> each.equals(here));
        List<Entry> parts =
                entry.parts().stream().map(each -> marked(each, here)).toList();
        return new Entry(entry.labelKey(), entry.url(), current, parts);
    }

    private void offer(List<Entry> entries, Action action, String labelKey, String page) {
        if (people.may(action)) {
            entries.add(entry(labelKey, page));
        }
    }

    /** Login that leads back to this page, but for one whose address holds the secret of a letter: that goes into no link. */
    public String getSignInUrl() {
        boolean isHome = request.getRequestURI().equals(request.getContextPath() + "/")
                || request.getRequestURI().endsWith("/index.xhtml");
        boolean isSecret = request.getParameter(SECRET) != null;
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String asked = isHome || isSecret ? "/mon-compte" : request.getRequestURI() + query;
        return request.getContextPath() + "/connexion?retour=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** Whether the person may do that here and now. */
    public boolean can(String action) {
        return people.may(Action.valueOf(action));
    }

    private Entry entry(String labelKey, String page) {
        return new Entry(
                labelKey,
                path(page),
                request.getRequestURI().startsWith(path(page.substring(0, page.indexOf('/') + 1))),
                List.of());
    }
}
