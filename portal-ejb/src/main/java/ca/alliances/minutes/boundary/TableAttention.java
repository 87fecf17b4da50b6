package ca.alliances.minutes.boundary;

import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.minutes.Attention;
import ca.alliances.minutes.control.AttentionQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Chain;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.Slices;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What somebody should look at in the tables that he keeps: seats, mandates, meetings and minutes. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class TableAttention {
    @Inject
    private TableDesk tables;

    @Inject
    private AttentionQueries queries;

    @Inject
    private CurrentPerson person;

    /** How much there is of each; what there is nothing of is left out. */
    public Map<Attention.Need, Long> counts() {
        Map<Attention.Need, Long> counts = new EnumMap<>(Attention.Need.class);
        List<TableCode> kept = kept();
        for (Attention.Need need : Attention.Need.values()) {
            long count = queries.count(need, kept, today());
            if (count > 0) {
                counts.put(need, count);
            }
        }
        return counts;
    }

    /**
     * A page of it, the most pressing first.
     *
     * @param need {@code null} for all
     */
    public Excerpt<Attention> page(Attention.Need need, int first, int size) {
        Chain<Attention> all = all(need);
        return new Excerpt<>(all.page(first, size), all.total());
    }

    /** All of it in order. */
    public void export(Attention.Need need, Consumer<Attention> into) {
        Slices.read(all(need)::page, into);
    }

    private Chain<Attention> all(Attention.Need asked) {
        List<TableCode> kept = kept();
        LocalDate today = today();
        Set<Attention.Need> needs = asked == null ? EnumSet.allOf(Attention.Need.class) : EnumSet.of(asked);
        Chain<Attention> all = new Chain<>();
        needs.forEach(need -> all.then(
                queries.count(need, kept, today), (first, size) -> queries.page(need, kept, today, first, size)));
        return all;
    }

    private List<TableCode> kept() {
        return tables.tables(Action.KEEP_TABLE).stream()
                .filter(table -> !table.closed())
                .map(TableFacts::code)
                .toList();
    }

    private LocalDate today() {
        return Quebec.date(person.act().at());
    }
}
