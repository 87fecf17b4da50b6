package ca.alliances.organization.web;

import ca.alliances.organization.OrganizationSummary;
import ca.alliances.organization.boundary.Organizations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organizations for which a person acts. */
@Named
@RequestScoped
public class OrganizationListPage {
    @Inject
    private Organizations boundary;

    private List<OrganizationSummary> organizations = List.of();

    /** Reads what the page shows. */
    public void load() {
        organizations = boundary.mine();
    }

    /** Today's organizations, by name. */
    public List<OrganizationSummary> getOrganizations() {
        return organizations;
    }
}
