package ca.alliances.decision.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.resolution.boundary.Files;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers the register whether somebody may open the file that a resolution is about. */
@ApplicationScoped
public class FilesOfRegister implements Files {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private FileAccess access;

    /** What is entered by hand may name a project that the portal never had. */
    @Override
    public boolean opens(String project) {
        try {
            return access.may(Action.READ_APPLICATION, applications.existing(new ApplicationReference(project)));
        } catch (NotFound unknown) {
            return false;
        }
    }
}
