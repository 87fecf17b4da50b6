package ca.alliances.intake.control;

import ca.alliances.intake.StageKind;
import ca.alliances.resolution.boundary.Bodies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The bodies that decide on the applications of calls. */
@ApplicationScoped
public class DecidingBodies implements Bodies {
    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Body> all() {
        return em.createQuery(
                        "select distinct s.bodyName, s.call.territoryCode from PipelineStage s where s.kind = :decision",
                        Object[].class)
                .setParameter("decision", StageKind.DECISION)
                .getResultStream()
                .map(row -> new Body((String) row[0], (String) row[1], false))
                .toList();
    }
}
