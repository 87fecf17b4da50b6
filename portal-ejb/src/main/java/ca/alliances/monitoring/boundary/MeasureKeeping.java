package ca.alliances.monitoring.boundary;

import ca.alliances.application.ApplicationMoved;
import ca.alliances.monitoring.control.Measures;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Carries each step of a file into the measures, in the same transaction. After the record: whoever comes here holds the lock of the tenant's
 * record, so the rows of the measures are never asked for crosswise (ADR 0020).
 */
@ApplicationScoped
public class MeasureKeeping {
    private static final int AFTER_THE_RECORD = Interceptor.Priority.PLATFORM_AFTER + 2000;

    @Inject
    private Measures measures;

    /** One file goes from one cell to another. */
    public void carry(@Observes @Priority(AFTER_THE_RECORD) ApplicationMoved moved) {
        measures.carry(moved);
    }
}
