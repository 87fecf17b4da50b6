package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The action plan of a territory, or the regional one of the whole tenant, in versions. One at a time is a draft, one at a time is in force. The
 * codes of its nodes live on over the versions: what was once {@code P1} is never anything else.
 */
@Entity
@Table(name = "action_plan")
@NamedQuery(name = ActionPlan.BY_REFERENCE, query = "select p from ActionPlan p where p.reference = :reference")
public class ActionPlan extends TenantOwned {
    /** Named query with parameter {@code reference}. */
    public static final String BY_REFERENCE = "ActionPlan.byReference";

    @Column(name = "reference", updatable = false)
    private PlanReference reference;

    @Column(name = "territory_code", updatable = false)
    private String territoryCode;

    @Embedded
    private Bilingual title;

    @Embedded
    private Years years;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<PlanVersion> versions = new ArrayList<>();

    /** For JPA. */
    protected ActionPlan() {}

    /** A plan that begins with an empty draft; no territory means the regional one. */
    public ActionPlan(PlanReference reference, String territoryCode, Bilingual title, Years years) {
        if (years == null) {
            throw new RuleViolation("actionplan.years-half");
        }
        this.reference = reference;
        this.territoryCode = territoryCode;
        this.title = title;
        this.years = years;
        versions.add(new PlanVersion(this, 1));
    }

    /**
     * A draft of the next version, which begins as a copy of the one in force.
     *
     * @throws RuleViolation {@code actionplan.draft-there}
     */
    public PlanVersion newDraft() {
        draft().ifPresent(each -> {
            throw new RuleViolation("actionplan.draft-there", each.number());
        });
        PlanVersion next = new PlanVersion(this, versions.size() + 1);
        inForce().ifPresent(next::copy);
        versions.add(next);
        return next;
    }

    /**
     * The draft is adopted and the one before it replaced.
     *
     * @param composedOf the local versions in force, of which a regional one is composed; none for a local one
     * @throws RuleViolation when it says nothing, or a body adopts it before the version in force
     */
    public void adopt(Adoption ground, List<VersionName> composedOf) {
        if (territoryCode != null && !composedOf.isEmpty()) {
            throw new IllegalArgumentException("a local plan is composed of nothing");
        }
        PlanVersion draft = existingDraft();
        inForce().ifPresent(before -> {
            if (before.adoption()
                    .filter(each -> each.date().isAfter(ground.date()))
                    .isPresent()) {
                throw new RuleViolation("actionplan.adopted-before", before.number());
            }
            before.replace();
        });
        draft.adopt(ground, composedOf);
    }

    /** The next code under that node ({@code null}: the next priority), which no node of this plan has ever had. */
    public NodeCode nextCode(NodeCode parent) {
        Optional<NodeCode> above = Optional.ofNullable(parent);
        List<NodeCode> used = versions.stream()
                .flatMap(each -> each.lines().stream())
                .map(PlanLine::code)
                .filter(code -> code.parent().equals(above))
                .toList();
        int next = used.stream().mapToInt(NodeCode::number).max().orElse(0) + 1;
        String letters = used.isEmpty() ? "P" : used.get(0).value().replaceAll("[^A-Z].*", "");
        return above.map(each -> each.child(next)).orElseGet(() -> new NodeCode(letters + next));
    }

    /** A code of an earlier version may only come back for the same thing, known by its title. */
    void requireSameThing(NodeCode code, NodeContent content) {
        versions.stream()
                .filter(each -> each.state() != VersionState.DRAFT)
                .flatMap(each -> each.find(code).stream())
                .reduce((earlier, later) -> later)
                .map(each -> each.content().title().fr())
                .filter(before -> !before.toLowerCase(Locale.ROOT)
                        .equals(content.title().fr().toLowerCase(Locale.ROOT)))
                .ifPresent(before -> {
                    throw new RuleViolation("actionplan.code-used", code, before);
                });
    }

    /** The version that is written now. */
    public Optional<PlanVersion> draft() {
        return in(VersionState.DRAFT);
    }

    /** @throws NotFound when none is written now */
    public PlanVersion existingDraft() {
        return draft().orElseThrow(NotFound::new);
    }

    /** The version that holds. */
    public Optional<PlanVersion> inForce() {
        return in(VersionState.ADOPTED);
    }

    /** The version in which work is recorded: that in force, else the draft of a plan that never was. */
    public PlanVersion current() {
        return inForce().orElseGet(this::existingDraft);
    }

    /** @throws NotFound when there is none of that number */
    public PlanVersion version(int number) {
        return versions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<PlanVersion> in(VersionState state) {
        return versions.stream().filter(each -> each.state() == state).findFirst();
    }

    /** Public name. */
    public PlanReference reference() {
        return reference;
    }

    /** Its territory; none for the regional one. */
    public Optional<String> territoryCode() {
        return Optional.ofNullable(territoryCode);
    }

    /** Title. */
    public Bilingual title() {
        return title;
    }

    /** From when to when it reaches. */
    public Years years() {
        return years;
    }

    /** All versions, the first one first. */
    public List<PlanVersion> versions() {
        return List.copyOf(versions);
    }
}
