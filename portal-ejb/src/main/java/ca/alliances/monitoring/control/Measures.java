package ca.alliances.monitoring.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.intake.CallReference;
import ca.alliances.monitoring.Cell;
import ca.alliances.monitoring.Count;
import ca.alliances.monitoring.Drift;
import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.Measure;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the measures of the tenant of the moment, and counts them again. */
@ApplicationScoped
public class Measures {
    @PersistenceContext
    EntityManager em;

    /** Carries a file from the cell of the one status to that of the other. Whoever calls holds the tenant's last lock (ADR 0020). */
    public void carry(ApplicationMoved moved) {
        Application file = em.createNamedQuery(Application.BY_REFERENCE, Application.class)
                .setParameter("reference", moved.reference())
                .getSingleResult();
        if (file.submittedAt().isEmpty()) {
            return;
        }
        FiscalYear year = year(file.reference());
        String territory = file.managingTerritory().orElse("");
        if (moved.from() != null) {
            FileStage.of(moved.from()).ifPresent(stage -> locked(new Cell(year, territory, stage))
                    .leave(
                            asked(moved.from(), file.listedRequested()),
                            moved.act().at()));
        }
        FileStage.of(moved.to()).ifPresent(stage -> locked(new Cell(year, territory, stage))
                .enter(asked(moved.to(), file.listedRequested()), moved.act().at()));
    }

    /** Counts every file of the tenant and sets right what the measures say otherwise. */
    public List<Drift> recount() {
        Map<Cell, Count> counted = counted();
        Map<Cell, Measure> kept = new HashMap<>();
        em.createQuery("select m from Measure m", Measure.class)
                .getResultStream()
                .forEach(measure -> kept.put(measure.cell(), measure));
        Set<Cell> cells = new HashSet<>(counted.keySet());
        cells.addAll(kept.keySet());
        Instant lastStep = lastStep();
        List<Drift> drifts = new ArrayList<>();
        for (Cell cell : cells) {
            Measure measure = kept.computeIfAbsent(cell, this::begun);
            Count right = counted.getOrDefault(cell, Count.NONE);
            if (!measure.count().equals(right)) {
                drifts.add(new Drift(cell, measure.count(), right));
                measure.correct(right, lastStep);
            }
        }
        return drifts;
    }

    private Instant lastStep() {
        return em.createQuery(
                        "select a.changedAt from Application a where a.submittedAt is not null order by a.changedAt desc",
                        Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Map<Cell, Count> counted() {
        Map<Cell, Count> sums = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "select a.call, a.managingTerritory, a.status, count(a), sum(a.listing.requested) from Application a"
                                + " where a.submittedAt is not null group by a.call, a.managingTerritory, a.status",
                        Object[].class)
                .getResultList()) {
            ApplicationStatus status = (ApplicationStatus) row[2];
            FileStage.of(status)
                    .ifPresent(stage -> sums.merge(
                            new Cell(
                                    new FiscalYear(((CallReference) row[0]).year()),
                                    row[1] == null ? "" : (String) row[1],
                                    stage),
                            new Count((Long) row[3], asked(status, money(row[4]))),
                            Count::plus));
        }
        return sums;
    }

    private static Money money(Object sum) {
        return sum instanceof Money money ? money : new Money(((Number) sum).longValue());
    }

    /** The reference bears the year of its call, in the same place. */
    private static FiscalYear year(ApplicationReference reference) {
        int dash = reference.value().indexOf('-') + 1;
        return new FiscalYear(Integer.parseInt(reference.value().substring(dash, dash + 4)));
    }

    private static Money asked(ApplicationStatus status, Money requested) {
        return status.isEditable() ? Money.ZERO : requested;
    }

    private Measure locked(Cell cell) {
        return em.createNamedQuery(Measure.OF_CELL, Measure.class)
                .setParameter("year", cell.year())
                .setParameter("territory", cell.territory())
                .setParameter("stage", cell.stage())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> begun(cell));
    }

    private Measure begun(Cell cell) {
        Measure measure = new Measure(cell);
        em.persist(measure);
        return measure;
    }
}
