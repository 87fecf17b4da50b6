package ca.alliances.actionplan.web;

import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanProgress;
import ca.alliances.actionplan.Progress;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.boundary.PlanDrafts;
import ca.alliances.actionplan.boundary.Plans;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A version of a plan as a tree, a table or a chart, with what may be done about it. */
@Named
@RequestScoped
public class PlanViewPage extends PlanPage {
    private static final List<String> SHAPES = List.of("tree", "table", "chart");

    @Inject
    private Plans plans;

    @Inject
    private PlanDrafts drafts;

    private Integer number;
    private String shape;
    private VersionView version;
    private PlanProgress progress;
    private boolean kept;

    /** Reads what the page shows. */
    public void load() {
        version = plans.version(reference(), number);
        kept = plans.isKept(reference());
        progress = plans.progress(reference(), version.number());
    }

    /** Prepares the next version and leads to its draft. */
    public String draft() {
        drafts.draft(reference());
        Notices.tell("actionplan.new-draft.done");
        return leadTo("edit");
    }

    /** The version, also for a form that is read before the page is loaded. */
    public VersionView getVersion() {
        if (version == null) {
            load();
        }
        return version;
    }

    /** How far it is. */
    public PlanProgress getProgress() {
        getVersion();
        return progress;
    }

    /** How far that priority is. */
    public Progress of(NodeCode priority) {
        return getProgress().priorities().stream()
                .filter(each -> each.code().equals(priority))
                .findFirst()
                .orElseThrow()
                .progress();
    }

    /** The version as a tree. */
    public List<Branch> getTree() {
        return Branch.of(getVersion().lines());
    }

    /** Whether who looks keeps the plan. */
    public boolean isKept() {
        return getVersion() != null && kept;
    }

    /** Whether progress can be recorded on what is shown. */
    public boolean isFollowed() {
        return isKept() && version.isCurrent();
    }

    /** In what shapes it can be shown. */
    public List<String> getShapes() {
        return SHAPES;
    }

    /** In what shape it is shown. */
    public String getShape() {
        return shape != null && SHAPES.contains(shape) ? shape : SHAPES.get(0);
    }

    /** From the address. */
    public void setShape(String shape) {
        this.shape = shape;
    }

    /** Number of the version; none for the current one. */
    public Integer getNumber() {
        return number;
    }

    /** From the address. */
    public void setNumber(Integer number) {
        this.number = number;
    }
}
