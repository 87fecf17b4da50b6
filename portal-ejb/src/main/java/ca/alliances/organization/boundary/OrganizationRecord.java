package ca.alliances.organization.boundary;

import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.control.OrganizationRepository;
import ca.alliances.organization.control.TenantsOfOrganization;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Has what is done with an organization, which belongs to the platform, in the record of every tenant where it has a file (ADR 0019). For use
 * cases and observers, not for pages.
 */
@ApplicationScoped
public class OrganizationRecord {
    @Inject
    private OrganizationRepository organizations;

    @Inject
    private TenantsOfOrganization tenants;

    @Inject
    private OrganizationEntry entry;

    @Inject
    private Event<Happening> happenings;

    /** Writes what was done with the organization of that reference; the last step of a use case, since what fails after it is on record. */
    public void write(Noted done) {
        organizations.flush();
        for (TenantId tenant : tenants.of(new OrganizationReference(done.about()))) {
            try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant)) {
                entry.write(done);
            }
        }
    }

    /** The tenant of the moment gets its first file of the organization: it now learns who registered it, and when. */
    public void beginHere(OrganizationReference organization) {
        organizations
                .find(organization)
                .flatMap(found -> found.registration())
                .ifPresent(act -> happenings.fire(new Noted("organization.created", organization.value(), act, null)));
    }
}
