package ca.alliances.bench;

import ca.alliances.bench.data.Sizes;
import ca.alliances.bench.data.Tables;
import ca.alliances.bench.load.Crowd;
import ca.alliances.bench.load.Filing;
import ca.alliances.bench.load.Floor;
import ca.alliances.bench.load.Pdf;
import ca.alliances.bench.load.Reading;
import ca.alliances.bench.load.Reading.Look;
import ca.alliances.bench.load.Saving;
import ca.alliances.bench.load.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** What is done for each subject, by whom. */
final class Scenarios {
    /** So many drafts are saved again and again; the others are handed in. */
    static final int SAVED = 32;

    private static final int PDF = 200_000;
    private static final String ROW = "application/file?ref=";
    private static final List<String> SEARCHES = List.of(
            "transport natashquan",
            "volet+1234",
            "CNORD-2025-A-001",
            "cuisine pessamit",
            "repit fermont",
            "logement volet+77");
    private static final String RESOLVED = "resolution/view?ref=";
    private static final List<String> RESOLUTIONS = List.of(
            "transport solidaire", "BT07-2021-04", "logement abordable", "cuisine fermont", "familles monoparentales");
    private final Crowd strangers;
    private final Crowd agents;
    private final Crowd promoters;
    private final Names names;
    private final List<String> drafts;
    private final Scenario ministry;

    Scenarios(String base, String password, Names names, List<String> drafts) {
        strangers = Crowd.ofStrangers(base);
        agents = new Crowd(base, "agent.hcn@example.org", password);
        promoters = new Crowd(base, "promoteur.depannage@example.org", password);
        this.names = names;
        this.drafts = drafts;
        ministry = ministry(base, password);
    }

    /** Somebody of the ministry looks at a year that is decided. */
    static Scenario ministry(String base, String password) {
        Crowd analysts = new Crowd(base, "analyste.ministere@example.org", password);
        return Reading.of("ministry", analysts, "/ministere?year=2025", "stage=GRANTED");
    }

    /** All but the floor. */
    Map<Subject, Scenario> all() {
        Map<Subject, Scenario> all = new LinkedHashMap<>();
        all.put(Subject.HOME, Reading.of("home", strangers, "/", "/t/" + Sizes.LARGE));
        all.put(Subject.FILE, file());
        all.put(Subject.OWN_FILE, new Reading("own file", promoters, files(names.own(), "view")));
        all.put(Subject.SAVE, new Saving("save", promoters, Sizes.LARGE, drafts.subList(0, SAVED)));
        all.put(
                Subject.FILING,
                new Filing(
                        "filing",
                        promoters,
                        Sizes.LARGE,
                        new ConcurrentLinkedQueue<>(drafts.subList(SAVED, drafts.size())),
                        new Pdf(PDF)));
        all.put(Subject.LIST, list("list", Sizes.LARGE, ""));
        all.put(Subject.FILTERED, list("filtered", Sizes.LARGE, "?status=IN_REVIEW"));
        all.put(Subject.SORTED, list("sorted", Sizes.LARGE, "?sort=-amount"));
        all.put(Subject.SEARCHED, new Reading("searched", agents, Scenarios::search));
        all.put(Subject.SHORT_LIST, list("short list", Sizes.SMALL, ""));
        all.put(Subject.MINISTRY, ministry);
        all.put(Subject.TABLE, new Reading("table", agents, Scenarios::table));
        all.put(
                Subject.LIVE,
                Reading.of("live", agents, "/t/" + Sizes.LARGE + "/meeting/live?ref=" + Tables.SITS, "presences"));
        all.put(Subject.REGISTER, new Reading("register", agents, Scenarios::register));
        return all;
    }

    Reading file() {
        return new Reading("file", agents, files(names.files(), "file"));
    }

    Scenario floor(Floor floor) {
        return new Reading("floor", strangers, () -> new Look(floor.path(Sizes.LARGE, oneOf(names.keys())), "</html>"));
    }

    private Scenario list(String name, String tenant, String query) {
        return Reading.of(name, agents, "/t/" + tenant + "/application/list" + query, ROW);
    }

    private static Look search() {
        return new Look(
                "/t/" + Sizes.LARGE + "/application/list?q=" + oneOf(SEARCHES).replace(' ', '+'), "</html>");
    }

    private static Look table() {
        return new Look("/t/" + Sizes.LARGE + "/table/view?ref=" + oneOf(Tables.usual()), "table/seat?");
    }

    private static Look register() {
        return new Look(
                "/t/" + Sizes.LARGE + "/resolution/list?q=" + oneOf(RESOLUTIONS).replace(' ', '+'), RESOLVED);
    }

    private static Supplier<Look> files(List<String> references, String page) {
        return () -> {
            String reference = oneOf(references);
            return new Look("/t/" + Sizes.LARGE + "/application/" + page + "?ref=" + reference, reference);
        };
    }

    private static <T> T oneOf(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }
}
