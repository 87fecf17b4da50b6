package ca.alliances.actionplan.web;

import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.NodeLevel;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.boundary.PlanDrafts;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A node of a draft, to add it or to change it; both by the same fields. */
@Named
@RequestScoped
public class PlanNodePage extends PlanPage {
    @Inject
    private PlanDrafts boundary;

    private final NodeCode code = codeOf("code");
    private final NodeCode under = codeOf("under");
    private final NodeFields fields = new NodeFields();
    private VersionView draft;
    private Long version;

    /** Reads what the page shows; a posted form keeps what was typed. */
    public void load() {
        if (code != null && line() == null || under != null && find(under) == null) {
            throw new NotFound();
        }
        if (version == null) {
            version = getDraft().version();
            fields.show(line());
        }
    }

    /** Keeps it in the draft and leads back to it. */
    public String save() {
        NodeContent content = fields.content(getLevel());
        if (code == null) {
            boundary.add(reference(), version, under, content);
        } else {
            boundary.change(reference(), version, code, content);
        }
        Notices.tell("actionplan.node.saved");
        return leadTo("edit");
    }

    /** Takes it away with all under it and leads back to the draft. */
    public String remove() {
        boundary.remove(reference(), version, code);
        Notices.tell("actionplan.node.removed");
        return leadTo("edit");
    }

    /** How many nodes lie under it. */
    public long getBelow() {
        return getDraft().lines().stream()
                .filter(line ->
                        code != null && line.code().isIn(code) && !line.code().equals(code))
                .count();
    }

    /** What it is. */
    public NodeLevel getLevel() {
        NodeCode child = code == null && under != null ? under.child(1) : code;
        return child == null ? NodeLevel.PRIORITY : child.level();
    }

    private PlanLine line() {
        return code == null ? null : find(code);
    }

    private PlanLine find(NodeCode wanted) {
        return getDraft().lines().stream()
                .filter(line -> line.code().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static NodeCode codeOf(String name) {
        String value = AddressValue.of(name);
        return value == null || value.isEmpty() ? null : new NodeCode(value);
    }

    /** The draft, also for a form that is read before the page is loaded. */
    public VersionView getDraft() {
        if (draft == null) {
            draft = boundary.open(reference());
        }
        return draft;
    }

    /** Its name; none for a new one. */
    public NodeCode getCode() {
        return code;
    }

    /** Under what a new one lies; none for a priority. */
    public NodeCode getUnder() {
        return under;
    }

    /** What is typed. */
    public NodeFields getFields() {
        return fields;
    }

    /** Version of the draft that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }
}
