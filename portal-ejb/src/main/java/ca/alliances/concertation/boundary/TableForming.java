package ca.alliances.concertation.boundary;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableQueries;
import ca.alliances.concertation.control.TableRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Forms tables, writes down their rules and closes them. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class TableForming {
    private static final int MOST_SEATS = 100;

    @Inject
    private TableAccess access;

    @Inject
    private TableRepository tables;

    @Inject
    private TableQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * Forms a table with so many seats of each sector, open from today on.
     *
     * @throws NotFound when the person may not keep tables there, or the tenant has no such territory or parent
     * @throws RuleViolation {@code concertation.code-form}, {@code concertation.code-taken}, {@code concertation.body-elsewhere}, {@code concertation.body-taken}, {@code concertation.seats-wrong}, or when
     *     its quorum cannot be met
     */
    public void form(String code, TableProfile profile, Map<Sector, Integer> seats) {
        access.requireKeeper(profile);
        if (!TableCode.isOne(code)) {
            throw new RuleViolation("concertation.code-form");
        }
        TableCode name = new TableCode(code);
        requireSeats(seats);
        requirePlace(profile);
        tables.lockedAll();
        if (tables.find(name).isPresent()) {
            throw new RuleViolation("concertation.code-taken", code);
        }
        requireFreeBody(name, profile);
        requireNoCircle(name, profile);
        tables.add(new ConcertationTable(name, profile, seats));
        int number = 0;
        for (Sector sector : Sector.values()) {
            for (int i = 0; i < seats.getOrDefault(sector, 0); i++) {
                number++;
                tables.add(new Seat(name, number, sector, null, access.today()));
            }
        }
        happenings.fire(new Noted("concertation.table-formed", code, person.act(), null));
    }

    /**
     * Takes over what is written of a table now.
     *
     * @throws NotFound when the person does not keep it, or would not keep it any longer
     * @throws RuleViolation {@code concertation.body-elsewhere}, {@code concertation.body-taken}, {@code concertation.parent-circle}, {@code shared.changed-meanwhile}, or when its
     *     quorum cannot be met
     */
    public void change(TableCode code, TableProfile profile, long seenVersion) {
        access.existing(code, Action.KEEP_TABLE);
        access.requireKeeper(profile);
        requirePlace(profile);
        tables.lockedAll();
        ConcertationTable table = tables.locked(code);
        table.requireVersion(seenVersion);
        requireFreeBody(code, profile);
        requireNoCircle(code, profile);
        table.change(profile, Seat.target(tables.lockedSeats(code), access.today()));
        happenings.fire(new Noted("concertation.table-changed", code.value(), person.act(), null));
    }

    /**
     * It meets no more; all that it did stays.
     *
     * @throws RuleViolation {@code concertation.table-closed}, {@code shared.changed-meanwhile}
     */
    public void close(TableCode code, long seenVersion) {
        access.existing(code, Action.KEEP_TABLE);
        ConcertationTable table = tables.locked(code);
        table.requireVersion(seenVersion);
        table.close(access.today());
        happenings.fire(new Noted("concertation.table-closed", code.value(), person.act(), null));
    }

    /** Names of the territories for which the person may keep tables, with their codes, by name. */
    public Map<String, String> territories() {
        return access.keptOf(queries.territories());
    }

    /** Whether the person may keep tables of the whole tenant. */
    public boolean everywhere() {
        return person.territories(Action.KEEP_TABLE).isEmpty();
    }

    /** Names of the bodies of calls as which a table may speak. */
    public List<String> bodies() {
        List<String> own = new ArrayList<>(territories().values());
        if (everywhere()) {
            own.add(null);
        }
        return queries.bodies(own, everywhere());
    }

    /** Codes of the tables to which one may belong. */
    public List<TableCode> parents() {
        return tables.all().stream()
                .filter(each -> each.closedOn().isEmpty())
                .map(ConcertationTable::code)
                .toList();
    }

    private void requirePlace(TableProfile profile) {
        boolean placeIsHere =
                profile.territory() == null || queries.territories().containsValue(profile.territory());
        boolean parentIsHere =
                profile.parent() == null || tables.find(profile.parent()).isPresent();
        if (!placeIsHere || !parentIsHere) {
            throw new NotFound();
        }
    }

    private void requireFreeBody(TableCode code, TableProfile profile) {
        if (profile.body() != null) {
            requireOwnBody(code, profile);
            tables.speakingAs(profile.body())
                    .filter(other -> !other.code().equals(code))
                    .ifPresent(other -> {
                        throw new RuleViolation(
                                "concertation.body-taken", other.code().value());
                    });
        }
    }

    /** A body decides for a territory; a table speaks as one of its own, or of one above if who keeps all tables says so, but for what stood before. */
    private void requireOwnBody(TableCode code, TableProfile profile) {
        boolean stood = tables.find(code)
                .map(ConcertationTable::profile)
                .filter(former ->
                        profile.body().equals(former.body()) && Objects.equals(profile.territory(), former.territory()))
                .isPresent();
        List<String> here = Arrays.asList(profile.territory());
        if (!stood && queries.bodies(here, everywhere()).stream().noneMatch(profile.body()::equalsIgnoreCase)) {
            throw new RuleViolation("concertation.body-elsewhere", profile.body());
        }
    }

    /** Upwards from its parent, a table never meets itself. */
    private void requireNoCircle(TableCode code, TableProfile profile) {
        TableCode above = profile.parent();
        while (above != null) {
            if (above.equals(code)) {
                throw new RuleViolation(
                        "concertation.parent-circle", profile.parent().value());
            }
            above = tables.find(above).flatMap(ConcertationTable::parent).orElse(null);
        }
    }

    private static void requireSeats(Map<Sector, Integer> seats) {
        boolean negative = seats.values().stream().anyMatch(each -> each < 0);
        int all = seats.values().stream().mapToInt(Integer::intValue).sum();
        if (negative || all > MOST_SEATS) {
            throw new RuleViolation("concertation.seats-wrong", MOST_SEATS);
        }
    }
}
