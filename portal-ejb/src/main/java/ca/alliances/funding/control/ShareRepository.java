package ca.alliances.funding.control;

import ca.alliances.funding.EnvelopeShare;
import ca.alliances.funding.LedgerEntry;
import ca.alliances.funding.ShareKind;
import ca.alliances.funding.ShareReference;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Keeps the shares of the tenant of the moment, and adds to the ledger. */
@ApplicationScoped
public class ShareRepository {
    @PersistenceContext
    EntityManager em;

    /**
     * The share with its row locked until the end of the transaction: only so may its money move.
     *
     * @throws NotFound when the tenant has none of that name
     */
    public EnvelopeShare locked(ShareReference reference) {
        return em.createNamedQuery(EnvelopeShare.BY_REFERENCE, EnvelopeShare.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The share that pays in that year: of the territory or, for the whole tenant ({@code null}), the root. */
    public Optional<EnvelopeShare> paying(String territory, FiscalYear year) {
        TypedQuery<EnvelopeShare> query = territory == null
                ? em.createNamedQuery(EnvelopeShare.OF_KIND, EnvelopeShare.class)
                        .setParameter("kind", ShareKind.AGREEMENT)
                : em.createNamedQuery(EnvelopeShare.OF_TERRITORY, EnvelopeShare.class)
                        .setParameter("territory", territory);
        return query.setParameter("year", year).getResultStream().findFirst();
    }

    /** Writes into the ledger. */
    public void record(List<LedgerEntry> entries) {
        entries.forEach(em::persist);
    }
}
