package ca.alliances.concertation.web;

import ca.alliances.concertation.TableFilter;
import ca.alliances.concertation.TableKind;
import ca.alliances.concertation.boundary.Tables;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;

/** Pages that show some of the tables: of one kind, of one territory. */
public abstract class FilteredTablesPage {
    @Inject
    private Tables boundary;

    private TableKind kind;
    private String territory;

    /** The tables of the tenant. */
    protected Tables boundary() {
        return boundary;
    }

    /** What was chosen, with words that are looked for, {@code null} for none, and what the list is sorted by. */
    protected TableFilter filter(String text, String sort) {
        return new TableFilter(text, kind, territory == null || territory.isEmpty() ? null : territory, sort);
    }

    /** Kinds that may be chosen. */
    public TableKind[] getKinds() {
        return TableKind.values();
    }

    /** Territories that may be chosen. */
    public List<SelectItem> getTerritories() {
        return boundary.territories().entrySet().stream()
                .map(each -> new SelectItem(each.getValue(), each.getKey()))
                .toList();
    }

    /** Only of this kind. */
    public TableKind getKind() {
        return kind;
    }

    /** From the address. */
    public void setKind(TableKind kind) {
        this.kind = kind;
    }

    /** Only of this territory. */
    public String getTerritory() {
        return territory;
    }

    /** From the address. */
    public void setTerritory(String territory) {
        this.territory = territory;
    }
}
