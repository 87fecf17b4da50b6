package ca.alliances.identity.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.identity.MembershipFilter;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is done with roles is in the record of the tenant, in the real container. */
@ArquillianTest
class MembershipsRecordUseCaseIT {
    @Inject
    private Memberships memberships;

    @Inject
    private Audit audit;

    @Test
    void aRoleTakenAwayIsInTheRecordOfItsTenantOnly() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String agent = Somebody.with("AGENT", "gas");
        String role = Acting.as(coordinator, "gas", () -> memberships.inTenant(MembershipFilter.ALL, 0, 1000)).stream()
                .filter(each -> each.email().startsWith(agent))
                .findFirst()
                .orElseThrow()
                .reference();
        Acting.as(coordinator, "gas", () -> {
            memberships.end(role);
            return null;
        });
        AuditFilter ofTheRole = new AuditFilter(null, null, null, role);
        List<AuditLine> lines = Acting.as(coordinator, "gas", () -> audit.list(ofTheRole, 0, 10));
        assertEquals(1, lines.size());
        assertEquals("identity.membership-ended", lines.get(0).what());
        assertEquals(coordinator, lines.get(0).actor());
        assertEquals(true, Acting.as(coordinator, "gas", () -> audit.verify()).isWhole());
        String neighbour = Somebody.with("COORDINATOR", "idm");
        assertEquals(0, Acting.as(neighbour, "idm", () -> audit.count(ofTheRole)));
    }
}
