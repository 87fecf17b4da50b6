package ca.alliances.identity.control;

import ca.alliances.identity.MembershipTerms;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** To what a role can be limited in the tenant of the moment: its territories, and the bodies that its calls name. */
@ApplicationScoped
public class LimitQueries {
    @PersistenceContext
    EntityManager em;

    /** Names of the territories with their codes, by name. */
    public Map<String, String> territories() {
        Map<String, String> codes = new LinkedHashMap<>();
        em.createQuery(
                        "select distinct r.nameFr, r.code from TenantTerritory t join Territory r on r.code = t.territoryCode"
                                + " order by r.nameFr",
                        Object[].class)
                .getResultList()
                .forEach(row -> codes.put((String) row[0], (String) row[1]));
        return codes;
    }

    /** Names of the bodies. */
    public List<String> bodies() {
        return em.createQuery("select distinct s.bodyName from PipelineStage s order by s.bodyName", String.class)
                .getResultList();
    }

    /** @throws NotFound when the tenant has no such territory or body */
    public void requireHere(MembershipTerms terms) {
        boolean territoryIsHere = terms.territory() == null || territories().containsValue(terms.territory());
        boolean bodyIsHere = terms.body() == null || bodies().contains(terms.body());
        if (!territoryIsHere || !bodyIsHere) {
            throw new NotFound();
        }
    }
}
