package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.ProgressEntry;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.VersionState;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the action plans of the tenant of the moment, and where their nodes stand. */
@ApplicationScoped
public class PlanRepository {
    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound when the tenant has none of that name */
    public ActionPlan existing(PlanReference reference) {
        return find(reference, LockModeType.NONE).orElseThrow(NotFound::new);
    }

    /**
     * The same, for a step of its life: nobody else takes one at the same time.
     *
     * @throws NotFound when the tenant has none of that name
     */
    public ActionPlan locked(PlanReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    /** Whether the tenant has a plan of that name. */
    public boolean knows(PlanReference reference) {
        return find(reference, LockModeType.NONE).isPresent();
    }

    private Optional<ActionPlan> find(PlanReference reference, LockModeType lock) {
        return em.createNamedQuery(ActionPlan.BY_REFERENCE, ActionPlan.class)
                .setParameter("reference", reference)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a new one. */
    public void add(ActionPlan plan) {
        em.persist(plan);
    }

    /** Keeps where a node stands. */
    public void add(ProgressEntry entry) {
        em.persist(entry);
    }

    /** All that was recorded of a plan, the last first. */
    public List<ProgressEntry> progress(PlanReference plan) {
        return em.createNamedQuery(ProgressEntry.OF_PLAN, ProgressEntry.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    /** What a version says, with where each node stands today. */
    public List<PlanLine> lines(PlanReference plan, PlanVersion version) {
        Map<NodeCode, Standing> standings = new HashMap<>();
        progress(plan).forEach(entry -> standings.putIfAbsent(entry.code(), entry.standing()));
        return version.lines().stream()
                .map(line -> new PlanLine(
                        line.code(), line.content(), standings.getOrDefault(line.code(), Standing.UNKNOWN)))
                .toList();
    }

    /** The versions of local plans that are in force. */
    public List<VersionName> localInForce() {
        return em.createQuery(
                        "select new ca.alliances.actionplan.VersionName(v.plan.reference, v.number) from PlanVersion v"
                                + " where v.state = :adopted and v.plan.territoryCode is not null order by v.plan.reference",
                        VersionName.class)
                .setParameter("adopted", VersionState.ADOPTED)
                .getResultList();
    }
}
