package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.CallReference;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many drafts an organization may have open under one call, so that nobody uses up the numbers of a series. */
@ApplicationScoped
public class DraftLimit {
    @PersistenceContext
    private EntityManager em;

    @Inject
    @ConfigProperty(name = "portal.most.drafts", defaultValue = "10")
    private int most;

    /**
     * Counts them as they are now, whatever was read before; whoever asks holds the counter of the series.
     *
     * @throws RuleViolation {@code application.too-many-drafts} when one more would be too many
     */
    public void requireRoom(CallReference call, OrganizationReference organization) {
        int open = em.createQuery(
                        "select a from Application a where a.call = :call and a.organization = :organization"
                                + " and a.status = :draft",
                        Application.class)
                .setParameter("call", call)
                .setParameter("organization", organization)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .size();
        if (open >= most) {
            throw new RuleViolation("application.too-many-drafts", most);
        }
    }
}
