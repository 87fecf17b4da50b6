package ca.alliances.concertation.boundary;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.SectorShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableComposition;
import ca.alliances.concertation.TableFilter;
import ca.alliances.concertation.TableRow;
import ca.alliances.concertation.TableView;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableQueries;
import ca.alliances.concertation.control.TableViews;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The tables that this person may read: those of his territories, of his body, and those at which he sits. */
@Stateless
@Allowed(Action.READ_TABLE)
public class Tables {
    @Inject
    private TableAccess access;

    @Inject
    private TableQueries queries;

    @Inject
    private TableViews views;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** A page of them, by default by code. */
    public List<TableRow> page(TableFilter filter, int first, int size) {
        return queries.page(codes(), filter, access.today(), first, size);
    }

    /** How many there are. */
    public long count(TableFilter filter) {
        return queries.count(codes(), filter);
    }

    /** All of them in order and of one moment, on record. */
    public void export(TableFilter filter, Consumer<TableRow> into) {
        List<TableCode> codes = codes();
        LocalDate today = access.today();
        long rows = Slices.read((first, size) -> queries.page(codes, filter, today, first, size), into);
        happenings.fire(new Noted("exported.tables", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** How those of them that meet are made up today, a page of them and how many there are. */
    public Excerpt<TableComposition> compositions(TableFilter filter, int first, int size) {
        List<TableCode> codes = meeting();
        List<TableRow> page = queries.page(codes, filter, access.today(), first, size);
        Map<TableCode, List<SectorShare>> shares =
                queries.composition(page.stream().map(TableRow::code).toList(), access.today());
        return new Excerpt<>(
                page.stream()
                        .map(row -> new TableComposition(
                                row.code(), row.name(), shares.getOrDefault(row.code(), List.of())))
                        .toList(),
                queries.count(codes, filter));
    }

    /** Their seats by sector, all of those that the filter lets through together. */
    public List<SectorShare> sums(TableFilter filter) {
        List<TableCode> found = queries.codes(meeting(), filter);
        return SectorShare.sums(
                queries.composition(found, access.today()).values().stream().flatMap(List::stream));
    }

    /** All of them with their seats by sector, in order and of one moment. */
    public void exportCompositions(TableFilter filter, Consumer<TableComposition> into) {
        Slices.read((first, size) -> compositions(filter, first, size).rows(), into);
    }

    private List<TableCode> meeting() {
        return access.all(Action.READ_TABLE).stream()
                .filter(table -> table.closedOn().isEmpty())
                .map(ConcertationTable::code)
                .toList();
    }

    /**
     * One of them as it was on that day.
     *
     * @param day {@code null} for today
     * @throws NotFound when the tenant has no such table, or the person may not read it
     */
    public TableView view(TableCode code, LocalDate day) {
        ConcertationTable table = access.existing(code, Action.READ_TABLE);
        return views.of(table, day == null ? access.today() : day, access.may(code, Action.KEEP_TABLE));
    }

    /** Names of the territories of the tenant with their codes, by name. */
    public Map<String, String> territories() {
        return queries.territories();
    }

    private List<TableCode> codes() {
        return access.all(Action.READ_TABLE).stream()
                .map(ConcertationTable::code)
                .toList();
    }
}
