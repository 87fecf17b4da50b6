package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.control.Enclosures;
import ca.alliances.application.control.FileAccess;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Documents;
import ca.alliances.document.boundary.OpenedDocument;
import ca.alliances.document.boundary.Upload;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.DocumentKind;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The documents of an application, for whoever may read or write it. */
@Stateless
public class ApplicationDocuments {
    @Inject
    private FileAccess access;

    @Inject
    private Enclosures enclosures;

    @Inject
    private Documents documents;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * What it has; without what came since it was handed in while another person's organization completes it.
     *
     * @throws NotFound when there is no such application for the person
     */
    @Allowed(Action.READ_APPLICATION)
    public List<StoredDocument> of(ApplicationReference reference) {
        return shown(access.opened(reference, Action.READ_APPLICATION));
    }

    /**
     * Opens one for reading; the caller closes it.
     *
     * @throws NotFound when there is no such document for the person
     */
    @Allowed(Action.READ_APPLICATION)
    public OpenedDocument open(ApplicationReference reference, DocumentReference document) {
        List<StoredDocument> shown = shown(access.opened(reference, Action.READ_APPLICATION));
        boolean hidden = documents.of(reference.value()).stream()
                .anyMatch(each -> each.reference().equals(document) && !shown.contains(each));
        if (hidden) {
            throw new NotFound();
        }
        return documents.open(reference.value(), document);
    }

    private List<StoredDocument> shown(Application application) {
        return enclosures.documents(application, access.isAnothersDraft(application));
    }

    /**
     * Attaches a file; the application changes with it, so that nobody hands in what he has not seen.
     *
     * @throws NotFound when there is no such application that the person may write
     * @throws RuleViolation {@code document.…} when it is not a file that the portal takes
     */
    @Allowed(Action.EDIT_APPLICATION)
    public StoredDocument attach(ApplicationReference reference, DocumentKind kind, Upload upload) {
        Application application = access.locked(reference, Action.EDIT_APPLICATION);
        application.documentsChanged(person.act());
        StoredDocument attached = documents.attach(reference.value(), kind.name(), upload, person.act());
        happenings.fire(new Noted(
                "application.document-attached",
                reference.value(),
                person.act(),
                attached.slot() + " " + attached.reference()));
        return attached;
    }

    /** @throws NotFound when there is no such document that the person may take away */
    @Allowed(Action.EDIT_APPLICATION)
    public void remove(ApplicationReference reference, DocumentReference document) {
        Application application = access.locked(reference, Action.EDIT_APPLICATION);
        application.documentsChanged(person.act());
        documents.remove(reference.value(), document, person.act());
        happenings.fire(new Noted("application.document-removed", reference.value(), person.act(), document.value()));
    }
}
