package ca.alliances.monitoring.boundary;

import ca.alliances.monitoring.SharingTenant;
import ca.alliances.monitoring.TenantFigures;
import ca.alliances.monitoring.TenantTables;
import ca.alliances.monitoring.control.FigureQueries;
import ca.alliances.monitoring.control.TableFigureQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The figures of all tenants, as far as each shares them today. */
@Stateless
@Allowed(Action.MONITOR)
public class Cockpit {
    @Inject
    private FigureQueries queries;

    @Inject
    private TableFigureQueries tables;

    @Inject
    private Clock clock;

    /** Every active tenant in that year, by name. */
    public List<TenantFigures> figures(FiscalYear year) {
        return queries.figures(year, today());
    }

    /** How the tables of every active tenant work, by name, with their resolutions of that year. */
    public List<TenantTables> tables(FiscalYear year) {
        return tables.figures(year, today());
    }

    /** @throws NotFound when there is no such active tenant */
    public SharingTenant of(TenantId tenant) {
        return queries.sharing(tenant, today()).orElseThrow(NotFound::new);
    }

    /** Years that can be asked for, the latest first. */
    public List<FiscalYear> years() {
        return queries.years();
    }

    /** The fiscal year that begins in the year asked for, or that of today when none is, or one that cannot be. */
    public FiscalYear year(Integer asked) {
        return queries.years().stream()
                .filter(each -> Integer.valueOf(each.start()).equals(asked))
                .findFirst()
                .orElseGet(() -> FiscalYear.of(today()));
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }
}
