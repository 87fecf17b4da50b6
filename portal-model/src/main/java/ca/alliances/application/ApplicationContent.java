package ca.alliances.application;

import ca.alliances.intake.Request;
import ca.alliances.shared.Act;
import ca.alliances.shared.Money;
import ca.alliances.shared.TenantOwned;
import ca.alliances.shared.TypedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the applicant writes: the sections of an {@link Application}, apart from its life. What was declared holds for what was written then:
 * a later change lets the declarations lapse.
 */
@MappedSuperclass
public abstract class ApplicationContent extends TenantOwned {
    /** Longest text. */
    static final int LONG = 4_000;

    @Embedded
    private ProjectOutline outline;

    @Embedded
    private ProjectNeed need;

    @Embedded
    private ProjectPlan plan;

    @Column(name = "exception_reason")
    private String exceptionReason;

    @Column(name = "total_cost")
    private Money totalCost = Money.ZERO;

    @Column(name = "requested")
    private Money requested = Money.ZERO;

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ExpenseLine> expenses = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<RevenueLine> revenues = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("code")
    private List<PriorityAnswer> priorities = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("declaration")
    private List<DeclarationMade> declarations = new ArrayList<>();

    @Column(name = "declarations_lapsed")
    private boolean declarationsLapsed;

    /** For JPA. */
    protected ApplicationContent() {}

    ApplicationContent(ProjectOutline outline) {
        this.outline = outline;
    }

    /** The whole of which this is the content. */
    abstract Application self();

    /** Begins a change, or refuses it. */
    abstract void edit(Act act);

    /** What the project is. */
    public void outline(ProjectOutline changed, Act act) {
        write(act, () -> outline = changed);
    }

    /** Why it is needed. */
    public void need(ProjectNeed changed, Act act) {
        write(act, () -> need = changed);
    }

    /** How and when it is done. */
    public void plan(ProjectPlan changed, Act act) {
        write(act, () -> plan = changed);
    }

    /** Answers a priority of the call; an empty answer takes it away. */
    public void answerPriority(String code, String text, Act act) {
        String answer = TypedText.atMost(LONG, text);
        write(act, () -> answer(code, answer));
    }

    private void answer(String code, String answer) {
        Optional<PriorityAnswer> before =
                priorities.stream().filter(each -> each.code().equals(code)).findFirst();
        if (answer == null) {
            before.ifPresent(priorities::remove);
        } else {
            before.ifPresentOrElse(
                    each -> each.change(answer), () -> priorities.add(new PriorityAnswer(self(), code, answer)));
        }
    }

    /** What it costs and who pays; may be out of balance until it is handed in. */
    public void budget(Budget changed, Act act) {
        write(act, () -> replace(changed));
    }

    private void replace(Budget changed) {
        if (changed.equals(budget())) {
            return;
        }
        totalCost = changed.totalCost();
        requested = changed.requested();
        expenses.clear();
        changed.expenses().forEach(each -> expenses.add(new ExpenseLine(self(), expenses.size() + 1, each)));
        revenues.clear();
        changed.revenues().forEach(each -> revenues.add(new RevenueLine(self(), revenues.size() + 1, each)));
    }

    /** Asks for more than the ceiling for that reason; without a reason, no more. */
    public void askException(String reason, Act act) {
        write(act, () -> exceptionReason = TypedText.atMost(LONG, reason));
    }

    private void write(Act act, Runnable change) {
        edit(act);
        String before = FrozenContent.of(this);
        change.run();
        if (!before.equals(FrozenContent.of(this))) {
            letDeclarationsLapse();
        }
    }

    /** What was declared holds no longer: it is to be declared anew. */
    void letDeclarationsLapse() {
        declarationsLapsed |= !declarations.isEmpty();
        declarations.clear();
    }

    /** Makes these declarations, signed with that name, and takes back all others. */
    public void declare(Set<Declaration> made, String signer, Act act) {
        edit(act);
        String name = TypedText.required(200, signer, "application.signer-missing");
        declarationsLapsed &= made.isEmpty();
        declarations.removeIf(each -> !made.contains(each.declaration()));
        made.stream()
                .filter(each -> declarations.stream().noneMatch(before -> before.declaration() == each))
                .forEach(each -> declarations.add(new DeclarationMade(self(), each, name, act.at())));
    }

    /** What the rules of the call look at, without the balance. */
    public Request request() {
        return new Request(
                budget().amounts(), plan().start().orElse(null), plan().end().orElse(null), exceptionReason, null);
    }

    /** What the project is. */
    public ProjectOutline outline() {
        return outline;
    }

    /** Why it is needed; empty at first. */
    public ProjectNeed need() {
        return need == null ? new ProjectNeed() : need;
    }

    /** How and when it is done; empty at first. */
    public ProjectPlan plan() {
        return plan == null ? new ProjectPlan() : plan;
    }

    /** Why it asks for more than the ceiling, if it does. */
    public Optional<String> exceptionReason() {
        return Optional.ofNullable(exceptionReason);
    }

    /** What it asks of the fund. */
    public Money requested() {
        return requested;
    }

    /** What it costs and who pays. */
    public Budget budget() {
        return new Budget(
                expenses.stream().map(ExpenseLine::value).toList(),
                revenues.stream().map(RevenueLine::value).toList());
    }

    /** Which priorities it answers. */
    public List<PriorityAnswer> priorities() {
        return List.copyOf(priorities);
    }

    /** Whether there were declarations, which a later change or a return has let lapse. */
    public boolean haveDeclarationsLapsed() {
        return declarationsLapsed;
    }

    /** What was declared. */
    public List<DeclarationMade> declarations() {
        return List.copyOf(declarations);
    }
}
