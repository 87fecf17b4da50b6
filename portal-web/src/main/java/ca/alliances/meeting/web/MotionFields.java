package ca.alliances.meeting.web;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.ProjectEffect;
import ca.alliances.meeting.VoteWay;
import ca.alliances.shared.Money;
import java.util.List;

/** The form in which a motion is written. */
public class MotionFields {
    private String text;
    private String mover;
    private String seconder;
    private DecisionMethod method;
    private VoteBase base;
    private TieRule tie;
    private VoteWay way = VoteWay.HANDS;
    private boolean consultative;
    private String options;
    private String plan;
    private String step;
    private Money amount;
    private String conditions;
    private String reasons;
    private String repeals;

    List<String> options() {
        return options == null || method != DecisionMethod.RANKED_CHOICE
                ? List.of()
                : options.lines().toList();
    }

    ProjectEffect effect() {
        return step == null || step.isBlank() ? null : new ProjectEffect(step, amount, conditions, reasons);
    }

    /** What is to be resolved. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }

    /** Seat of who puts it. */
    public String getMover() {
        return mover;
    }

    /** From the form. */
    public void setMover(String mover) {
        this.mover = mover;
    }

    /** Seat of who supports it. */
    public String getSeconder() {
        return seconder;
    }

    /** From the form. */
    public void setSeconder(String seconder) {
        this.seconder = seconder;
    }

    /** By what it is decided. */
    public DecisionMethod getMethod() {
        return method;
    }

    /** From the form. */
    public void setMethod(DecisionMethod method) {
        this.method = method;
    }

    /** Of what the part is taken. */
    public VoteBase getBase() {
        return base;
    }

    /** From the form. */
    public void setBase(VoteBase base) {
        this.base = base;
    }

    /** What a tie means. */
    public TieRule getTie() {
        return tie;
    }

    /** From the form. */
    public void setTie(TieRule tie) {
        this.tie = tie;
    }

    /** How votes are cast. */
    public VoteWay getWay() {
        return way;
    }

    /** From the form. */
    public void setWay(VoteWay way) {
        this.way = way;
    }

    /** Whether the vote binds nobody. */
    public boolean isConsultative() {
        return consultative;
    }

    /** From the form. */
    public void setConsultative(boolean consultative) {
        this.consultative = consultative;
    }

    /** What is to be put in order, one a line. */
    public String getOptions() {
        return options;
    }

    /** From the form. */
    public void setOptions(String options) {
        this.options = options;
    }

    /** The version of a plan whose priorities are to be put in order. */
    public String getPlan() {
        return plan;
    }

    /** From the form. */
    public void setPlan(String plan) {
        this.plan = plan;
    }

    /** What becomes of the project. */
    public String getStep() {
        return step;
    }

    /** From the form. */
    public void setStep(String step) {
        this.step = step;
    }

    /** How much is recommended or granted. */
    public Money getAmount() {
        return amount;
    }

    /** From the form. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** On what conditions, one a line. */
    public String getConditions() {
        return conditions;
    }

    /** From the form. */
    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    /** Number of the resolution of the table that it repeals. */
    public String getRepeals() {
        return repeals;
    }

    /** From the form. */
    public void setRepeals(String repeals) {
        this.repeals = repeals;
    }

    /** Why. */
    public String getReasons() {
        return reasons;
    }

    /** From the form. */
    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
