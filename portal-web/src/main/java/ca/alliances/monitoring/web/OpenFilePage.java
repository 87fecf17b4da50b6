package ca.alliances.monitoring.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.monitoring.SharingTenant;
import ca.alliances.monitoring.boundary.Cockpit;
import ca.alliances.monitoring.boundary.SharedFiles;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One file of a tenant: first the reason, then the file. */
@Named
@RequestScoped
public class OpenFilePage {
    @Inject
    private SharedFiles files;

    @Inject
    private Cockpit cockpit;

    private String tenant;
    private String reference;
    private String reason;
    private SharingTenant sharing;
    private ApplicationView file;

    /** Finds the tenant, which must share its files. */
    public void ask() {
        sharing = cockpit.of(id());
        if (!sharing.isOpen()) {
            throw new NotFound();
        }
    }

    /** Opens the file, on record in its tenant. */
    public String open() {
        files.open(id(), new ApplicationReference(reference), reason);
        return leadTo("file");
    }

    /** Reads the file, or leads to the question why. */
    public String read() {
        ask();
        file = files.read(id(), new ApplicationReference(reference)).orElse(null);
        return file == null ? leadTo("open") : null;
    }

    private String leadTo(String page) {
        return "/ministry/" + page + "?faces-redirect=true&tenant=" + id() + "&ref=" + reference;
    }

    private TenantId id() {
        return TenantId.parse(tenant).orElseThrow(NotFound::new);
    }

    /** The tenant. */
    public SharingTenant getSharing() {
        return sharing;
    }

    /** The file. */
    public ApplicationView getFile() {
        return file;
    }

    /** Code of the tenant. */
    public String getTenant() {
        return tenant;
    }

    /** From the address. */
    public void setTenant(String tenant) {
        this.tenant = tenant;
    }

    /** Reference of the file. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Why, as the tenant reads it. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
