package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.organization.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes how the lists show and find a file, each time it is handed in. */
@ApplicationScoped
public class FileWords {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApplicationRepository applications;

    void write(@Observes ApplicationMoved moved) {
        if (moved.to() == ApplicationStatus.SUBMITTED) {
            Application application = applications.existing(moved.reference());
            application.listUnder(
                    em.find(Organization.class, application.organization().value())
                            .legalName());
        }
    }
}
