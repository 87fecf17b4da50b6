package ca.alliances.organization.control;

import ca.alliances.organization.OrganizationReference;
import ca.alliances.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * In which tenants an organization has a file: a question over all tenants, which the mapping cannot ask. In plain SQL on the connection of
 * the transaction; it reads codes only.
 */
@ApplicationScoped
public class TenantsOfOrganization {
    private static final String TENANTS =
            "SELECT DISTINCT tenant_id FROM application WHERE organization_reference = ? ORDER BY tenant_id";

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    /** Their codes, in order. */
    public List<TenantId> of(OrganizationReference organization) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TENANTS)) {
            statement.setString(1, organization.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<TenantId> tenants = new ArrayList<>();
                while (rows.next()) {
                    tenants.add(new TenantId(rows.getString(1)));
                }
                return tenants;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tenants of an organization cannot be read", e);
        }
    }
}
