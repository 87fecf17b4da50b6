package ca.alliances.decision.control;

import ca.alliances.actionplan.FundedProject;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.boundary.FundedProjects;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.control.FileAccess;
import ca.alliances.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells plans which applications were accepted that answer to their priorities, by the priorities of their calls, and what was granted. */
@ApplicationScoped
public class FundedFiles implements FundedProjects {
    private static final List<ApplicationStatus> ACCEPTED = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isAcceptance)
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileAccess files;

    @Override
    public List<FundedProject> of(Collection<PlanReference> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct c.plan, c.node, a.reference, a.listing.title, o.legalName, a.listing.requested, d.amount"
                                + " from Application a join Organization o on o.reference = a.organization"
                                + " join Decision d on d.application = a.reference, CallPriority c, PriorityAnswer p"
                                + " where p.application = a and p.code = c.code and a.call = c.call.reference and c.plan in :plans"
                                + " and a.status in :accepted and d.amount is not null and d.repeal.at is null",
                        Object[].class)
                .setParameter("plans", plans)
                .setParameter("accepted", ACCEPTED)
                .getResultStream()
                .map(row -> new FundedProject(
                        (PlanReference) row[0],
                        (NodeCode) row[1],
                        ((ApplicationReference) row[2]).value(),
                        (String) row[3],
                        (String) row[4],
                        (Money) row[5],
                        (Money) row[6]))
                .toList();
    }

    @Override
    public Set<String> hidden() {
        return files.hidden().stream().map(ApplicationReference::value).collect(Collectors.toSet());
    }
}
