package ca.alliances.identity.boundary;

import ca.alliances.identity.control.FirstInvitation;
import ca.alliances.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a new platform gets its first person: at the start, whoever the setting names is invited to operate it (ADR 0021). */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstOperator {
    @Inject
    @ConfigProperty(name = "portal.first.operator")
    private Optional<String> email;

    @Inject
    private FirstInvitation invitation;

    /** A wrong setting stops the start, like every other. */
    @PostConstruct
    void invite() {
        try {
            email.ifPresent(invitation::write);
        } catch (RuleViolation refusal) {
            throw new IllegalStateException("PORTAL_FIRST_OPERATOR is not an e-mail address", refusal);
        }
    }
}
