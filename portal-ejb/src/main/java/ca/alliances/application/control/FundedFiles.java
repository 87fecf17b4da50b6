package ca.alliances.application.control;

import ca.alliances.actionplan.FundedProject;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.boundary.FundedProjects;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** Tells plans which applications were accepted that answer to their priorities, by the priorities of their calls. */
@ApplicationScoped
public class FundedFiles implements FundedProjects {
    private static final List<ApplicationStatus> ACCEPTED = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isAcceptance)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<FundedProject> of(PlanReference plan) {
        return em.createQuery(
                        "select distinct c.node, a.reference, a.listing.requested from CallPriority c, PriorityAnswer p join p.application a"
                                + " where c.plan = :plan and a.call = c.call.reference and p.code = c.code and a.status in :accepted",
                        Object[].class)
                .setParameter("plan", plan)
                .setParameter("accepted", ACCEPTED)
                .getResultStream()
                .map(row ->
                        new FundedProject((NodeCode) row[0], ((ApplicationReference) row[1]).value(), (Money) row[2]))
                .toList();
    }
}
