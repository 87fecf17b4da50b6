package ca.alliances.meeting.boundary;

import ca.alliances.meeting.control.RecusalQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who kept away at a table from a project that came before it, with the substitute of his seat. For other features, not for pages: what follows
 * from it for a file, they say.
 */
@ApplicationScoped
public class RecusedAccounts {
    @Inject
    private RecusalQueries recusals;

    /** Whether who has that login kept away from that project at any table of the tenant. */
    public boolean isRecused(String account, String project) {
        return recusals.isRecused(account, project);
    }

    /** The projects from which he kept away. */
    public Set<String> projects(String account) {
        return recusals.projects(account);
    }
}
