package ca.alliances.funding.control;

import ca.alliances.funding.Account;
import ca.alliances.funding.Balance;
import ca.alliances.funding.Difference;
import ca.alliances.funding.LedgerLine;
import ca.alliances.funding.ShareReference;
import ca.alliances.funding.ShareRow;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the envelope, its shares and its ledger, and counts the ledger against the balances. */
@ApplicationScoped
public class ShareQueries {
    private static final String ROW =
            "select new ca.alliances.funding.ShareRow(s.reference, p.reference, s.kind, s.fiscalYear,"
                    + " s.territoryCode, s.title.fr, s.title.en, s.allocated, s.committed, s.paid, s.version)"
                    + " from EnvelopeShare s left join s.parent p";

    @PersistenceContext
    EntityManager em;

    /** The years that have an envelope, the latest first. */
    public List<FiscalYear> years() {
        return em.createQuery("select e.fiscalYear from Envelope e order by e.fiscalYear desc", FiscalYear.class)
                .getResultList();
    }

    /** The shares of that year, in no order. */
    public List<ShareRow> shares(FiscalYear year) {
        return em.createQuery(ROW + " where s.fiscalYear = :year", ShareRow.class)
                .setParameter("year", year)
                .getResultList();
    }

    /** One share. */
    public Optional<ShareRow> share(ShareReference reference) {
        return em.createQuery(ROW + " where s.reference = :reference", ShareRow.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** A page of the ledger of a share, the latest first. */
    public List<LedgerLine> ledger(ShareReference share, int first, int size) {
        return em.createQuery(
                        "select new ca.alliances.funding.LedgerLine(e.kind, e.to, e.counterpart, e.cents, e.freeAfter,"
                                + " e.effectiveOn, e.about, e.reason, p.name, e.madeAt)"
                                + " from LedgerEntry e left join Person p on p.subject = e.actor"
                                + " where e.share.reference = :share order by e.madeAt desc, e.id desc",
                        LedgerLine.class)
                .setParameter("share", share)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many lines it has. */
    public long countLedger(ShareReference share) {
        return em.createQuery("select count(e) from LedgerEntry e where e.share.reference = :share", Long.class)
                .setParameter("share", share)
                .getSingleResult();
    }

    /** The shares whose balance is not what the ledger says; none when all is well. */
    public List<Difference> differences() {
        Map<ShareReference, Map<Account, Long>> counted = counted();
        return em.createQuery(ROW + " order by s.reference", ShareRow.class)
                .getResultStream()
                .map(row -> new Difference(
                        row.reference(), row.balance(), balance(counted.getOrDefault(row.reference(), Map.of()))))
                .filter(each -> !each.kept().equals(each.counted()))
                .toList();
    }

    private Map<ShareReference, Map<Account, Long>> counted() {
        Map<ShareReference, Map<Account, Long>> sums = new HashMap<>();
        for (Object[] sum : em.createQuery(
                        "select e.share.reference, e.from, e.to, sum(e.cents) from LedgerEntry e"
                                + " group by e.share.reference, e.from, e.to",
                        Object[].class)
                .getResultList()) {
            Map<Account, Long> accounts =
                    sums.computeIfAbsent((ShareReference) sum[0], share -> new EnumMap<>(Account.class));
            long cents = ((Number) sum[3]).longValue();
            accounts.merge((Account) sum[1], -cents, Long::sum);
            accounts.merge((Account) sum[2], cents, Long::sum);
        }
        return sums;
    }

    private static Balance balance(Map<Account, Long> accounts) {
        return new Balance(
                new Money(-accounts.getOrDefault(Account.SOURCE, 0L)),
                new Money(accounts.getOrDefault(Account.COMMITTED, 0L)),
                new Money(accounts.getOrDefault(Account.PAID, 0L)));
    }
}
