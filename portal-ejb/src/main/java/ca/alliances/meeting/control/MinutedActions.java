package ca.alliances.meeting.control;

import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MinutedAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Lists what a meeting asked people to do. */
@ApplicationScoped
public class MinutedActions {
    @PersistenceContext
    EntityManager em;

    /** All of it, item by item. */
    public List<MinutedAction> of(Meeting meeting) {
        return em.createQuery(
                        "select new ca.alliances.meeting.MinutedAction(f.item, f.text, f.ownerName, f.dueOn) from FollowUp f"
                                + " where f.meeting = :meeting order by f.item, f.id",
                        MinutedAction.class)
                .setParameter("meeting", meeting.reference())
                .getResultList();
    }
}
