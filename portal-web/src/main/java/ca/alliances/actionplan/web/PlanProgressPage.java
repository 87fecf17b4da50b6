package ca.alliances.actionplan.web;

import ca.alliances.actionplan.ActionState;
import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeLevel;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.ProgressLine;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.boundary.Plans;
import ca.alliances.actionplan.boundary.ProgressKeeping;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Records where an action or an indicator stands, above all that was recorded of it. */
@Named
@RequestScoped
public class PlanProgressPage extends PlanPage {
    @Inject
    private Plans plans;

    @Inject
    private ProgressKeeping boundary;

    @Inject
    private Clock clock;

    private final String code = AddressValue.of("code");
    private VersionView version;
    private PlanLine line;
    private List<ProgressLine> history = List.of();
    private ActionState state;
    private String value;
    private LocalDate day;
    private String note;

    /** Reads what the page shows. */
    public void load() {
        NodeCode node = new NodeCode(code);
        version = plans.version(reference(), null);
        line = version.lines().stream()
                .filter(each -> each.code().equals(node) && each.code().level().ordinal() >= NodeLevel.ACTION.ordinal())
                .findFirst()
                .orElseThrow(NotFound::new);
        boundary.requireKept(reference());
        history = plans.history(reference(), node);
        if (day == null) {
            day = Quebec.date(clock.instant());
        }
    }

    /** Records it and shows the page anew. */
    public String record() {
        boundary.record(reference(), new NodeCode(code), new Standing(state, Figure.parse(value), day), note);
        Notices.tell("actionplan.progress.done");
        return leadTo("progress") + "&code=" + code;
    }

    /** The states to choose from. */
    public List<ActionState> getStates() {
        return List.of(ActionState.values());
    }

    /** The plan. */
    public VersionView getVersion() {
        return version;
    }

    /** The node. */
    public PlanLine getLine() {
        return line;
    }

    /** All that was recorded of it. */
    public List<ProgressLine> getHistory() {
        return history;
    }

    /** Whether the node, which the address names, is an action. */
    public boolean isAction() {
        return new NodeCode(code).level() == NodeLevel.ACTION;
    }

    /** State of an action. */
    public ActionState getState() {
        return state;
    }

    /** From the form. */
    public void setState(ActionState state) {
        this.state = state;
    }

    /** Value of an indicator. */
    public String getValue() {
        return value;
    }

    /** From the form. */
    public void setValue(String value) {
        this.value = value;
    }

    /** On what day. */
    public LocalDate getDay() {
        return day;
    }

    /** From the form. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** What else is to say. */
    public String getNote() {
        return note;
    }

    /** From the form. */
    public void setNote(String note) {
        this.note = note;
    }
}
