package ca.alliances.monitoring.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.MonitoredFiles;
import ca.alliances.funding.ShareTree;
import ca.alliances.funding.boundary.MonitoredShares;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.monitoring.FileStage;
import ca.alliances.monitoring.MinistryAccess;
import ca.alliances.monitoring.SharedFile;
import ca.alliances.monitoring.control.AccessRepository;
import ca.alliances.monitoring.control.SharedFileQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.TenantSwitch;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The files and the shares of tenants that let them be seen: listed, and a file opened for a reason that the tenant reads. */
@Stateless
public class SharedFiles {
    @Inject
    private TenantSwitch tenants;

    @Inject
    private Cockpit cockpit;

    @Inject
    private SharedFileQueries queries;

    @Inject
    private AccessRepository accesses;

    @Inject
    private MonitoredFiles files;

    @Inject
    private MonitoredShares money;

    @Inject
    private CurrentPerson person;

    /** @throws NotFound when there is no such tenant, or it does not share its files */
    @Allowed(Action.MONITOR)
    public Excerpt<SharedFile> list(TenantId tenant, FiscalYear year, FileStage stage, int first, int size) {
        requireShared(tenant);
        List<ApplicationStatus> statuses = stage.statuses();
        return tenants.as(
                tenant,
                new Noted("ministry.listed", year.toString(), person.act(), null),
                () -> new Excerpt<>(
                        queries.list(statuses, year.start(), first, size), queries.count(statuses, year.start())));
    }

    /**
     * All files of that year and stage in order and of one moment, on record in their tenant with their number.
     *
     * @throws NotFound when there is no such tenant, or it does not share its files
     */
    @Allowed(Action.MONITOR)
    public void export(TenantId tenant, FiscalYear year, FileStage stage, Consumer<SharedFile> into) {
        requireShared(tenant);
        List<ApplicationStatus> statuses = stage.statuses();
        tenants.as(
                tenant,
                rows -> new Noted("ministry.exported", year.toString(), person.act(), String.valueOf(rows)),
                () -> queries.each(statuses, year.start(), into));
    }

    /**
     * What the amounts of that year are made of.
     *
     * @throws NotFound when there is no such tenant, or it does not share its files
     */
    @Allowed(Action.MONITOR)
    public ShareTree shares(TenantId tenant, FiscalYear year) {
        requireShared(tenant);
        return tenants.as(
                tenant,
                new Noted("ministry.shares-listed", year.toString(), person.act(), null),
                () -> money.tree(year));
    }

    /**
     * Opens a file for an hour; the tenant reads who did and why.
     *
     * @throws NotFound when there is no such file, or the tenant does not share it
     * @throws RuleViolation {@code monitoring.reason}
     */
    @Allowed(Action.OPEN_WITH_REASON)
    public void open(TenantId tenant, ApplicationReference reference, String reason) {
        requireShared(tenant);
        MinistryAccess access = new MinistryAccess(reference, reason, person.act());
        tenants.as(tenant, new Noted("ministry.opened", reference.value(), person.act(), access.reason()), () -> {
            files.existing(reference);
            accesses.add(access);
            return null;
        });
    }

    /**
     * The file, while an opening of this person holds; otherwise nothing, and a reason is due.
     *
     * @throws NotFound when there is no such file, or the tenant does not share it
     */
    @Allowed(Action.OPEN_WITH_REASON)
    public Optional<ApplicationView> read(TenantId tenant, ApplicationReference reference) {
        requireShared(tenant);
        Noted reading = new Noted("ministry.read", reference.value(), person.act(), null);
        try {
            return Optional.of(tenants.as(tenant, reading, () -> opened(reference)));
        } catch (NotOpened notRead) {
            return Optional.empty();
        }
    }

    private ApplicationView opened(ApplicationReference reference) {
        ApplicationView file = files.existing(reference);
        if (!accesses.isOpen(person.act(), reference)) {
            throw new NotOpened();
        }
        return file;
    }

    /** Takes the visit back, so that the record says of nobody that he read what he did not. */
    private static final class NotOpened extends RuleViolation {
        private static final long serialVersionUID = 1L;

        NotOpened() {
            super("monitoring.reason", MinistryAccess.SHORTEST_REASON, MinistryAccess.LONGEST_REASON);
        }
    }

    private void requireShared(TenantId tenant) {
        if (!cockpit.of(tenant).isOpen()) {
            throw new NotFound();
        }
    }
}
