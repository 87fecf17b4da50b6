package ca.alliances.actionplan;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A version of an action plan: a tree that is written while it is a draft and never changes once it was adopted. */
@Entity
@Table(name = "plan_version")
public class PlanVersion extends TenantOwned {
    /** So many nodes at most: what people can still read, and a form can still carry. */
    public static final int MOST_NODES = 1_000;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id", updatable = false)
    private ActionPlan plan;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VersionState state = VersionState.DRAFT;

    /** Grows with every change, so that a change of a node alone moves the version of the whole. */
    @Column(name = "edits")
    private int edits;

    @Embedded
    private Adoption adoption;

    @OneToMany(mappedBy = "planVersion", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanNode> nodes = new ArrayList<>();

    @OneToMany(mappedBy = "whole", cascade = CascadeType.PERSIST)
    @OrderBy("plan")
    private List<PlanPart> parts = new ArrayList<>();

    /** For JPA. */
    protected PlanVersion() {}

    PlanVersion(ActionPlan plan, int number) {
        this.plan = plan;
        this.number = number;
    }

    void copy(PlanVersion other) {
        other.nodes.forEach(each -> nodes.add(new PlanNode(this, each.code(), each.position(), each.content())));
    }

    /**
     * One more node, the last under what its code says.
     *
     * @throws RuleViolation when the version is adopted, is full, or the code is there, lies under nothing or was another node's
     */
    public void add(NodeCode code, NodeContent content) {
        edit();
        if (find(code).isPresent()) {
            throw new RuleViolation("actionplan.code-twice", code);
        }
        code.parent().ifPresent(this::requireThere);
        plan.requireSameThing(code, content);
        if (nodes.size() >= MOST_NODES) {
            throw new RuleViolation("actionplan.too-many", MOST_NODES);
        }
        nodes.add(new PlanNode(this, code, beside(code).size() + 1, content));
    }

    /** The node says something else. */
    public void change(NodeCode code, NodeContent content) {
        edit();
        existing(code).change(content);
    }

    /** The node changes places with the one before it ({@code -1}) or after it ({@code 1}); at the end of the row it stays. */
    public void move(NodeCode code, int step) {
        edit();
        List<PlanNode> row = beside(code);
        int from = row.indexOf(existing(code));
        int to = from + step;
        if (to >= 0 && to < row.size()) {
            row.get(from).place(to + 1);
            row.get(to).place(from + 1);
        }
    }

    /** Takes the node away with all that lies under it. */
    public void remove(NodeCode code) {
        edit();
        existing(code);
        nodes.removeIf(each -> each.code().isIn(code));
        renumber(beside(code));
    }

    /**
     * Says all that it says anew, in that order; it does not matter whether a node stands before or after what it lies under.
     *
     * @throws RuleViolation as {@link #add}
     */
    public void replaceWith(List<PlanLine> lines) {
        edit();
        Set<NodeCode> kept = lines.stream().map(PlanLine::code).collect(Collectors.toSet());
        if (kept.size() < lines.size()) {
            throw new RuleViolation("actionplan.code-twice", twice(lines));
        }
        nodes.removeIf(each -> !kept.contains(each.code()));
        List<PlanLine> downwards = lines.stream()
                .sorted(Comparator.comparing(line -> line.code().level()))
                .toList();
        for (PlanLine line : downwards) {
            line.code().parent().ifPresent(this::requireThere);
            find(line.code())
                    .ifPresentOrElse(there -> there.change(line.content()), () -> add(line.code(), line.content()));
        }
        placeAs(lines.stream().map(PlanLine::code).toList());
    }

    private static NodeCode twice(List<PlanLine> lines) {
        Set<NodeCode> seen = new HashSet<>();
        return lines.stream()
                .map(PlanLine::code)
                .filter(code -> !seen.add(code))
                .findFirst()
                .orElseThrow();
    }

    private void placeAs(List<NodeCode> order) {
        for (int i = 0; i < order.size(); i++) {
            existing(order.get(i)).place(i + 1);
        }
        nodes.stream().map(each -> each.code().parent()).distinct().forEach(parent -> renumber(under(parent)));
    }

    private static void renumber(List<PlanNode> row) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).place(i + 1);
        }
    }

    void adopt(Adoption ground, List<VersionName> composedOf) {
        edit();
        if (nodes.isEmpty() && composedOf.isEmpty()) {
            throw new RuleViolation("actionplan.empty");
        }
        composedOf.forEach(each -> parts.add(new PlanPart(this, each)));
        adoption = ground;
        state = VersionState.ADOPTED;
    }

    void replace() {
        state = VersionState.REPLACED;
    }

    private void edit() {
        if (state != VersionState.DRAFT) {
            throw new RuleViolation("actionplan.version-adopted", number);
        }
        edits++;
    }

    /** Refuses a code that comes back from an earlier version for another thing: {@code actionplan.code-used}. */
    public void requireSameThing(NodeCode code, NodeContent content) {
        if (find(code).isEmpty()) {
            plan.requireSameThing(code, content);
        }
    }

    private void requireThere(NodeCode parent) {
        if (find(parent).isEmpty()) {
            throw new RuleViolation("actionplan.code-orphan", parent);
        }
    }

    private PlanNode existing(NodeCode code) {
        return find(code).orElseThrow(() -> new RuleViolation("actionplan.node-gone", code));
    }

    /** The node of that name. */
    public Optional<PlanNode> find(NodeCode code) {
        return nodes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private List<PlanNode> beside(NodeCode code) {
        return under(code.parent());
    }

    private List<PlanNode> under(Optional<NodeCode> parent) {
        return nodes.stream()
                .filter(each -> each.code().parent().equals(parent))
                .sorted(Comparator.comparingInt(PlanNode::position))
                .toList();
    }

    /** All that it says, from top to bottom. */
    public List<PlanLine> lines() {
        List<PlanLine> lines = new ArrayList<>();
        collect(Optional.empty(), lines);
        return lines;
    }

    private void collect(Optional<NodeCode> parent, List<PlanLine> into) {
        under(parent).forEach(each -> {
            into.add(new PlanLine(each.code(), each.content()));
            collect(Optional.of(each.code()), into);
        });
    }

    /** The plan. */
    public ActionPlan plan() {
        return plan;
    }

    /** Number in its plan, from 1. */
    public int number() {
        return number;
    }

    /** Where it is in its life. */
    public VersionState state() {
        return state;
    }

    /** By what it was adopted, if it was. */
    public Optional<Adoption> adoption() {
        return Optional.ofNullable(adoption).filter(Adoption::isThere);
    }

    /** What a regional one is composed of. */
    public List<VersionName> parts() {
        return parts.stream().map(PlanPart::name).toList();
    }
}
