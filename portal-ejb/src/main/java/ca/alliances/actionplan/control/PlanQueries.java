package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanRow;
import ca.alliances.actionplan.VersionState;
import ca.alliances.identity.Person;
import ca.alliances.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Lists the action plans of the tenant of the moment. */
@ApplicationScoped
public class PlanQueries {
    @PersistenceContext
    private EntityManager em;

    /** A page of them, the regional one first, then by territory. */
    public List<PlanRow> page(int first, int size) {
        return em.createQuery(
                        "select new ca.alliances.actionplan.PlanRow(p.reference, t.nameFr, p.title, p.years, a.number, d.number)"
                                + " from ActionPlan p left join Territory t on t.code = p.territoryCode"
                                + " left join p.versions a on a.state = :adopted left join p.versions d on d.state = :draft"
                                + " order by case when p.territoryCode is null then 0 else 1 end, t.nameFr, p.reference",
                        PlanRow.class)
                .setParameter("adopted", VersionState.ADOPTED)
                .setParameter("draft", VersionState.DRAFT)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are. */
    public long count() {
        return em.createQuery("select count(p) from ActionPlan p", Long.class).getSingleResult();
    }

    /** Those of which a version is in force, the regional one first. */
    public List<PlanReference> inForce() {
        return em.createQuery(
                        "select p.reference from ActionPlan p left join Territory t on t.code = p.territoryCode where exists (select v"
                                + " from PlanVersion v where v.plan = p and v.state = :adopted) order by case when p.territoryCode is null"
                                + " then 0 else 1 end, t.nameFr, p.reference",
                        PlanReference.class)
                .setParameter("adopted", VersionState.ADOPTED)
                .getResultList();
    }

    /** Name of the territory of a plan; {@code null} for the regional one. */
    public String territory(ActionPlan plan) {
        return plan.territoryCode()
                .map(code -> em.find(Territory.class, code).nameFr())
                .orElse(null);
    }

    /** The name of that person. */
    public Optional<String> name(String subject) {
        return Optional.ofNullable(em.find(Person.class, subject)).map(Person::name);
    }
}
