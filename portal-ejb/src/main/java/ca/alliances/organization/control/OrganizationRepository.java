package ca.alliances.organization.control;

import ca.alliances.organization.Mandate;
import ca.alliances.organization.Neq;
import ca.alliances.organization.Organization;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps organizations and the mandates of their people. */
@ApplicationScoped
public class OrganizationRepository {
    @PersistenceContext
    EntityManager em;

    /** The organization of that name, if there is one. */
    public Optional<Organization> find(OrganizationReference reference) {
        return Optional.ofNullable(em.find(Organization.class, reference.value()));
    }

    /** The organization with that number, if there is one. */
    public Optional<Organization> withNumber(Neq neq) {
        return em.createQuery("select o from Organization o where o.neq = :neq", Organization.class)
                .setParameter("neq", neq)
                .getResultStream()
                .findFirst();
    }

    /**
     * The organization, while nobody else changes who acts for it.
     *
     * @throws NotFound when there is none
     */
    public Organization locked(OrganizationReference reference) {
        return Optional.ofNullable(em.find(Organization.class, reference.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Keeps a new one; it is in the database when this returns. */
    public void add(Organization organization) {
        em.persist(organization);
        em.flush();
    }

    /** All mandates that were ever given for it, as they are now and while nobody else changes them. */
    public List<Mandate> lockedMandates(OrganizationReference organization) {
        return em.createQuery("select m from Mandate m where m.organization = :organization", Mandate.class)
                .setParameter("organization", organization)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Sends what was changed to the database, which may refuse it. */
    public void flush() {
        em.flush();
    }

    /** Keeps a new mandate. */
    public void add(Mandate mandate) {
        em.persist(mandate);
    }
}
