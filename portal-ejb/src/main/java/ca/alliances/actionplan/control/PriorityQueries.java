package ca.alliances.actionplan.control;

import ca.alliances.actionplan.NodeLevel;
import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.actionplan.VersionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/** Reads the priorities of plans for who points to them, in the tenant of the moment. */
@ApplicationScoped
public class PriorityQueries {
    private static final String NODES =
            "select new ca.alliances.actionplan.PlanPriority(p.reference, v.number, n.code, p.title,"
                    + " p.years, n.title, v.state) from PlanNode n join n.planVersion v join v.plan p where ";
    private static final String ORDER = " order by p.reference, v.number, n.position";

    @PersistenceContext
    private EntityManager em;

    /** Of the drafts and the versions in force that concern that territory: its own and the regional ones; {@code null}: of the whole tenant. */
    public List<PlanPriority> concerning(String territory) {
        String there = territory == null ? "" : " and (p.territoryCode is null or p.territoryCode = :territory)";
        TypedQuery<PlanPriority> query = query("v.state in :states" + there)
                .setParameter("states", EnumSet.of(VersionState.DRAFT, VersionState.ADOPTED));
        return priorities(territory == null ? query : query.setParameter("territory", territory));
    }

    /** Those of these names, as far as they are there. */
    public List<PlanPriority> named(Collection<PriorityName> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return query("p.reference in :plans and n.code in :codes")
                .setParameter(
                        "plans",
                        names.stream().map(each -> each.version().plan()).toList())
                .setParameter("codes", names.stream().map(PriorityName::code).toList())
                .getResultStream()
                .filter(each -> names.contains(each.name()))
                .toList();
    }

    private TypedQuery<PlanPriority> query(String condition) {
        return em.createQuery(NODES + condition + ORDER, PlanPriority.class);
    }

    /** The depth stands in the code, which JPQL sees as a value without parts. */
    private static List<PlanPriority> priorities(TypedQuery<PlanPriority> nodes) {
        return nodes.getResultStream()
                .filter(each -> each.code().level() == NodeLevel.PRIORITY)
                .toList();
    }
}
