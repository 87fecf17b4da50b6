package ca.alliances.concertation.boundary;

import ca.alliances.concertation.Attention;
import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.SectorShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableQueries;
import ca.alliances.concertation.control.TableViews;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody should look at in the tables that he keeps: seats that nobody holds, mandates that end soon. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class TableAttention {
    @Inject
    private TableAccess access;

    @Inject
    private TableQueries queries;

    /** The most pressing first. */
    public List<Attention> all() {
        Map<TableCode, ConcertationTable> kept = access.all(Action.KEEP_TABLE).stream()
                .filter(table -> table.closedOn().isEmpty())
                .collect(Collectors.toMap(
                        ConcertationTable::code, Function.identity(), (one, other) -> one, TreeMap::new));
        List<Attention> found = new ArrayList<>();
        kept.values().forEach(table -> ending(table, found));
        queries.composition(kept.keySet(), access.today()).forEach((code, shares) -> {
            long vacant = shares.stream().mapToLong(TableAttention::vacant).sum();
            if (vacant > 0) {
                found.add(new Attention(code, kept.get(code).profile().name(), Attention.Need.VACANT, vacant));
            }
        });
        found.sort(Comparator.comparing(Attention::need).reversed().thenComparing(Attention::code));
        return found;
    }

    private static long vacant(SectorShare share) {
        return share.target() - share.held();
    }

    private void ending(ConcertationTable table, List<Attention> found) {
        LocalDate today = access.today();
        List<SeatMandate> soon =
                queries.endingWithoutSuccessor(List.of(table.code()), today, today.plusDays(TableViews.AHEAD));
        soon.stream()
                .collect(Collectors.groupingBy(
                        each -> Attention.Need.endingIn(ChronoUnit.DAYS.between(
                                today, each.period().to().orElseThrow())),
                        Collectors.counting()))
                .forEach((need, count) ->
                        found.add(new Attention(table.code(), table.profile().name(), need, count)));
    }
}
