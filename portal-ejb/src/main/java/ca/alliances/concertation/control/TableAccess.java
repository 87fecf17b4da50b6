package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.TableProfile;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the person of this request may touch a table: by its territory, its body, or because he sits there today. */
@RequestScoped
public class TableAccess {
    @Inject
    private TableRepository tables;

    @Inject
    private RollQueries rolls;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** @throws NotFound when the tenant has no such table, or the person may not act so on it */
    public ConcertationTable existing(TableCode code, Action action) {
        ConcertationTable table = tables.find(code).orElseThrow(NotFound::new);
        person.require(action, ties(table, ownTables()));
        return table;
    }

    /** Whether the tenant has that table and the person may act so on it. */
    public boolean may(TableCode code, Action action) {
        return tables.find(code)
                .filter(table -> person.may(action, ties(table, ownTables())))
                .isPresent();
    }

    /** All tables on which the person may act so, by code. */
    public List<ConcertationTable> all(Action action) {
        Set<TableCode> own = ownTables();
        return tables.all().stream()
                .filter(table -> person.may(action, ties(table, own)))
                .toList();
    }

    /** @throws NotFound when the person may not keep a table of which that is written */
    public void requireKeeper(TableProfile profile) {
        Set<String> bodies = profile.body() == null ? Set.of() : Set.of(profile.body());
        person.require(Action.KEEP_TABLE, new Ties(profile.territory(), bodies, false, ""));
    }

    /** Those of these territories, by name, for which the person may keep tables. */
    public Map<String, String> keptOf(Map<String, String> territories) {
        Map<String, String> kept = new LinkedHashMap<>(territories);
        person.territories(Action.KEEP_TABLE).ifPresent(own -> kept.values().retainAll(own));
        return kept;
    }

    /** Where the person sits today. */
    public Set<TableCode> ownTables() {
        return person.find().map(subject -> rolls.tablesOf(subject, today())).orElse(Set.of());
    }

    /** The day in Québec. */
    public LocalDate today() {
        return Quebec.date(clock.instant());
    }

    private static Ties ties(ConcertationTable table, Set<TableCode> own) {
        TableFacts facts = table.facts();
        return new Ties(
                facts.territory(),
                facts.body() == null ? Set.of() : Set.of(facts.body()),
                own.contains(facts.code()),
                "");
    }
}
