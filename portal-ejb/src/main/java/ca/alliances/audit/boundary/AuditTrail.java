package ca.alliances.audit.boundary;

import ca.alliances.audit.control.AuditRepository;
import ca.alliances.shared.Happening;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Writes whatever happens into the record of its tenant, in the same transaction and after all other observers: its lock comes last. */
@ApplicationScoped
public class AuditTrail {
    private static final int LAST = Interceptor.Priority.PLATFORM_AFTER + 1000;

    @Inject
    private AuditRepository audit;

    /** Adds one entry; a use case that cannot be recorded does not happen. */
    public void record(@Observes @Priority(LAST) Happening happening) {
        audit.add(happening);
    }
}
