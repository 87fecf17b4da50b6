package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
