package ca.alliances.decision.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.boundary.Barrier;
import ca.alliances.identity.Ties;
import ca.alliances.meeting.boundary.RecusedAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Who kept away from a project at a table loses its file, whatever his roles. */
@ApplicationScoped
public class TableRecusals implements Barrier {
    @Inject
    private RecusedAccounts recused;

    @Override
    public boolean bars(String subject, ApplicationReference reference, Ties ties) {
        return recused.isRecused(subject, reference.value());
    }

    @Override
    public Set<ApplicationReference> hiddenFrom(String subject) {
        return recused.projects(subject).stream().map(ApplicationReference::new).collect(Collectors.toSet());
    }
}
