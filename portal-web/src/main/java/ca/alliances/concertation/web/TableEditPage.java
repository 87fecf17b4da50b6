package ca.alliances.concertation.web;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableKind;
import ca.alliances.concertation.TableView;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.concertation.boundary.TableForming;
import ca.alliances.concertation.boundary.Tables;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Forms a table, or writes down anew what is written of one. */
@Named
@RequestScoped
public class TableEditPage {
    @Inject
    private TableForming boundary;

    @Inject
    private Tables tables;

    private final String reference = AddressValue.of("ref");
    private final TableForm form = new TableForm();
    private Long version;
    private TableView table;
    private Map<String, String> territories = Map.of();
    private List<String> bodies = List.of();

    /** Reads what can be chosen, early enough to check the choices of a posted form. */
    @PostConstruct
    void readChoices() {
        territories = boundary.territories();
        bodies = boundary.bodies();
        if (reference != null) {
            table = tables.view(new TableCode(reference), null);
        }
    }

    /** Refuses who does not keep it. */
    public void load() {
        if (table != null && !table.kept()) {
            throw new NotFound();
        }
    }

    /** Shows what is kept; a posted form keeps what was typed. */
    public void fill() {
        if (table != null) {
            version = table.version();
            form.show(table.profile());
        }
    }

    /** Keeps it and leads to the table. */
    public String save() {
        String code = reference == null ? form.getCode() : reference;
        if (reference == null) {
            boundary.form(code, form.profile(), form.seats());
        } else {
            boundary.change(new TableCode(reference), form.profile(), version);
        }
        return "/mandatary/table/view?faces-redirect=true&ref=" + code;
    }

    /** Whether it is there already. */
    public boolean isThere() {
        return reference != null;
    }

    /** Whether the person may keep tables of the whole tenant. */
    public boolean isEverywhere() {
        return boundary.everywhere();
    }

    /** What is typed. */
    public TableForm getForm() {
        return form;
    }

    /** The table, {@code null} for a new one. */
    public TableView getTable() {
        return table;
    }

    /** Territories to choose from. */
    public List<SelectItem> getTerritories() {
        return territories.entrySet().stream()
                .map(each -> new SelectItem(each.getValue(), each.getKey()))
                .toList();
    }

    /** Bodies to choose from. */
    public List<String> getBodies() {
        return bodies;
    }

    /** Codes of the tables to which it may belong. */
    public List<String> getParents() {
        return boundary.parents().stream()
                .map(TableCode::value)
                .filter(code -> !code.equals(reference))
                .toList();
    }

    /** Kinds to choose from. */
    public TableKind[] getKinds() {
        return TableKind.values();
    }

    /** Parts to choose from. */
    public QuorumShare[] getShares() {
        return QuorumShare.values();
    }

    /** Methods to choose from. */
    public DecisionMethod[] getMethods() {
        return DecisionMethod.values();
    }

    /** Bases to choose from. */
    public VoteBase[] getBases() {
        return VoteBase.values();
    }

    /** Rules of a tie to choose from. */
    public TieRule[] getTies() {
        return TieRule.values();
    }

    /** Version that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
