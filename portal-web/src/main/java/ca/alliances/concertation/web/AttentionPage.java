package ca.alliances.concertation.web;

import ca.alliances.concertation.Attention;
import ca.alliances.concertation.boundary.TableAttention;
import ca.alliances.identity.boundary.People;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What awaits who keeps tables, on the home of the tenant: numbers that open the list. */
@Named
@RequestScoped
public class AttentionPage {
    @Inject
    private People people;

    @Inject
    private TableAttention attention;

    private List<Tile> tiles;

    /** So many seats or mandates want a look. */
    public record Tile(String key, long count) {}

    /** Vacant seats, and mandates that end soon; nothing for who keeps no table. */
    public List<Tile> getTiles() {
        if (tiles == null) {
            tiles = people.may(Action.KEEP_TABLE) ? counted(attention.all()) : List.of();
        }
        return tiles;
    }

    private static List<Tile> counted(List<Attention> all) {
        long vacant = sum(all, true);
        long ending = sum(all, false);
        List<Tile> counted = new ArrayList<>();
        if (vacant > 0) {
            counted.add(new Tile("vacant", vacant));
        }
        if (ending > 0) {
            counted.add(new Tile("ending", ending));
        }
        return counted;
    }

    private static long sum(List<Attention> all, boolean vacant) {
        return all.stream()
                .filter(each -> vacant == (each.need() == Attention.Need.VACANT))
                .mapToLong(Attention::count)
                .sum();
    }
}
