package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.SeatRow;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableView;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the view of a table on a day. */
@RequestScoped
public class TableViews {
    /** How many days ahead the end of a mandate is worth a word. */
    public static final int AHEAD = 60;

    @Inject
    private TableQueries queries;

    @Inject
    private RollQueries rolls;

    @Inject
    private TableAccess access;

    /** The table as it was on that day. */
    public TableView of(ConcertationTable table, LocalDate day, boolean kept) {
        String territory = table.facts().territory();
        return new TableView(
                table.code(),
                table.profile(),
                queries.territories().entrySet().stream()
                        .filter(each -> each.getValue().equals(territory))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(territory),
                table.closedOn().orElse(null),
                seats(table.code(), day),
                kept,
                access.may(table.code(), Action.RUN_MEETING),
                table.facts().registered(),
                table.version());
    }

    private List<SeatRow> seats(TableCode table, LocalDate day) {
        Map<String, RollEntry> names =
                rolls.roll(table, day).stream().collect(Collectors.toMap(RollEntry::seat, Function.identity()));
        Map<String, SeatMandate> held = queries.mandates(Set.of(table), day).stream()
                .collect(Collectors.toMap(each -> each.seat().reference(), Function.identity()));
        Set<String> ending =
                queries
                        .endingWithoutSuccessor(
                                Set.of(table), access.today(), access.today().plusDays(AHEAD))
                        .stream()
                        .map(SeatMandate::reference)
                        .collect(Collectors.toSet());
        return queries.seats(table, day).stream()
                .map(seat -> row(seat, held.get(seat.reference()), names.get(seat.reference()), ending))
                .toList();
    }

    private SeatRow row(Seat seat, SeatMandate mandate, RollEntry named, Set<String> ending) {
        if (mandate == null) {
            return SeatRow.vacant(
                    seat.reference(), seat.number(), seat.sector(), seat.label().orElse(null));
        }
        MandateTerms terms = mandate.terms();
        return new SeatRow(
                seat.reference(),
                seat.number(),
                seat.sector(),
                seat.label().orElse(null),
                mandate.reference(),
                terms.member(),
                named.name(),
                named.substituteName(),
                terms.office(),
                terms.from(),
                terms.to(),
                ending.contains(mandate.reference()) ? ChronoUnit.DAYS.between(access.today(), terms.to()) : null);
    }
}
