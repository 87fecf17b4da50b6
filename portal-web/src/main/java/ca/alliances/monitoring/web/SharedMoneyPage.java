package ca.alliances.monitoring.web;

import ca.alliances.funding.ShareTree;
import ca.alliances.funding.web.ShareColumns;
import ca.alliances.monitoring.SharingTenant;
import ca.alliances.monitoring.boundary.Cockpit;
import ca.alliances.monitoring.boundary.SharedFiles;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import ca.alliances.spreadsheet.web.ListFile;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The shares that make up the amounts of one tenant and year. */
@Named
@RequestScoped
public class SharedMoneyPage {
    @Inject
    private SharedFiles shared;

    @Inject
    private ListFile file;

    @Inject
    private Cockpit cockpit;

    private String tenant;
    private Integer year;
    private SharingTenant sharing;
    private ShareTree tree;

    /** Reads what the page shows. */
    public void load() throws IOException {
        FiscalYear asked = cockpit.year(year);
        year = asked.start();
        TenantId id = TenantId.parse(tenant).orElseThrow(NotFound::new);
        sharing = cockpit.of(id);
        tree = shared.shares(id, asked);
        if (file.isAsked()) {
            file.answerOf(tenant, sharing.nameFr(), "funding.shares", ShareColumns.ALL, tree.nodes()::forEach);
        }
    }

    /** The tenant. */
    public SharingTenant getSharing() {
        return sharing;
    }

    /** Its shares. */
    public ShareTree getTree() {
        return tree;
    }

    /** The year as people write it. */
    public String getYearName() {
        return new FiscalYear(year).toString();
    }

    /** Code of the tenant. */
    public String getTenant() {
        return tenant;
    }

    /** From the address. */
    public void setTenant(String tenant) {
        this.tenant = tenant;
    }

    /** First year of the fiscal year. */
    public Integer getYear() {
        return year;
    }

    /** From the address. */
    public void setYear(Integer year) {
        this.year = year;
    }
}
