package ca.alliances.actionplan.web;

import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.boundary.PlanDrafts;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The draft of a plan, row by row, to add to it, change it and reorder it. */
@Named
@RequestScoped
public class PlanEditPage extends PlanPage {
    @Inject
    private PlanDrafts boundary;

    private VersionView draft;
    private Long version;
    private List<Branch> rows;

    /** Reads what the page shows. */
    public void load() {
        if (version == null) {
            version = getDraft().version();
        }
    }

    /** Moves a node before the one before it and shows the page anew, on the same button. */
    public String up(NodeCode code) {
        return move(code, -1);
    }

    /** Moves a node after the one after it and shows the page anew, on the same button. */
    public String down(NodeCode code) {
        return move(code, 1);
    }

    private String move(NodeCode code, int step) {
        boundary.move(reference(), version, code, step);
        return leadTo("edit") + "&at=" + code + "&step=" + step;
    }

    /** Where the focus is after a move: on the same button, or on the other one where that can do no more. */
    public boolean isFocused(Branch row, int step) {
        boolean moved = row.line().code().value().equals(AddressValue.of("at"));
        boolean asked = String.valueOf(step).equals(AddressValue.of("step"));
        boolean other = step < 0 ? row.last() : row.first();
        boolean self = step < 0 ? row.first() : row.last();
        return moved && !self && (asked || other);
    }

    /** The draft, also for a form that is read before the page is loaded. */
    public VersionView getDraft() {
        if (draft == null) {
            draft = boundary.open(reference());
        }
        return draft;
    }

    /** Its nodes from top to bottom. */
    public List<Branch> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            Branch.of(getDraft().lines()).forEach(this::collect);
        }
        return rows;
    }

    private void collect(Branch branch) {
        rows.add(branch);
        branch.branches().forEach(this::collect);
    }

    /** Version of the draft that the page shows. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
