package ca.alliances.monitoring.web;

import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.SharedFile;
import ca.alliances.monitoring.SharingTenant;
import ca.alliances.monitoring.boundary.Cockpit;
import ca.alliances.monitoring.boundary.SharedFiles;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.ListFile;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The files of one tenant, year and stage, a page at a time. */
@Named
@RequestScoped
public class SharedFilesPage {
    private static final List<Column<SharedFile>> COLUMNS = List.of(
            Column.always("monitoring.reference", SharedFile::reference),
            Column.always("monitoring.project", SharedFile::title),
            Column.always("monitoring.organization", SharedFile::organization),
            Column.always("monitoring.territory", row -> Column.or(row.territoryFr(), "monitoring.everywhere")),
            Column.always("monitoring.requested", SharedFile::requested),
            Column.always("monitoring.moved", SharedFile::changedAt));

    @Inject
    private SharedFiles files;

    @Inject
    private ListFile file;

    @Inject
    private Cockpit cockpit;

    private final Pager pager = new Pager();
    private String tenant;
    private String stage;
    private Integer year;
    private SharingTenant sharing;
    private List<SharedFile> rows = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        FiscalYear asked = cockpit.year(year);
        year = asked.start();
        TenantId id = TenantId.parse(tenant).orElseThrow(NotFound::new);
        FileStage known = Arrays.stream(FileStage.values())
                .filter(each -> each.name().equals(stage))
                .findFirst()
                .orElseThrow(NotFound::new);
        sharing = cockpit.of(id);
        if (file.isAsked()) {
            String title = "monitoring.stage." + known;
            file.answerOf(tenant, sharing.nameFr(), title, COLUMNS, into -> files.export(id, asked, known, into));
            return;
        }
        rows = pager.read((first, size) -> files.list(id, asked, known, first, size));
    }

    /** Rows of this page. */
    public List<SharedFile> getRows() {
        return rows;
    }

    /** The tenant. */
    public SharingTenant getSharing() {
        return sharing;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** Code of the tenant. */
    public String getTenant() {
        return tenant;
    }

    /** From the address. */
    public void setTenant(String tenant) {
        this.tenant = tenant;
    }

    /** Name of the stage. */
    public String getStage() {
        return stage;
    }

    /** From the address. */
    public void setStage(String stage) {
        this.stage = stage;
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
