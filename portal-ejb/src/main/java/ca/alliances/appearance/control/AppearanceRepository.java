package ca.alliances.appearance.control;

import ca.alliances.appearance.Appearance;
import ca.alliances.appearance.ShownAppearance;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps how the tenant of the moment looks. */
@ApplicationScoped
public class AppearanceRepository {
    @PersistenceContext
    private EntityManager em;

    /** What it has chosen as it stands now, whatever was read before, to change it; nobody else of the tenant changes it, or begins one, meanwhile. */
    public Optional<Appearance> locked() {
        em.find(Tenant.class, CurrentTenant.id().toString(), LockModeType.PESSIMISTIC_WRITE);
        return em.createNamedQuery(Appearance.OF_TENANT, Appearance.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What it has chosen. */
    public Optional<Appearance> chosen() {
        return em.createNamedQuery(Appearance.OF_TENANT, Appearance.class)
                .getResultStream()
                .findFirst();
    }

    /** The same as its pages show it. */
    public Optional<ShownAppearance> shown() {
        return em.createNamedQuery(Appearance.SHOWN, ShownAppearance.class)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the first one of the tenant. */
    public Appearance begin() {
        Appearance appearance = new Appearance();
        em.persist(appearance);
        return appearance;
    }
}
