package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.Enclosure;
import ca.alliances.application.Submission;
import ca.alliances.application.SubmittedView;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Documents;
import ca.alliances.organization.Neq;
import ca.alliances.organization.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Who asks and with which documents: now, when it is handed in, and as it was handed in last. */
@ApplicationScoped
public class Enclosures {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private Documents documents;

    /** What goes with the application that is being handed in; its documents are held from now on. */
    public Enclosure hold(Application application) {
        return of(application, documents.hold(application.reference().value()));
    }

    /** The documents that it has; while somebody else completes it, those that it had when it was handed in. */
    public List<StoredDocument> documents(Application application, boolean asHandedIn) {
        return documents.of(application.reference().value()).stream()
                .filter(each -> !asHandedIn
                        || !each.uploadedAt().isAfter(application.submittedAt().orElseThrow()))
                .toList();
    }

    /** Who asked and with which documents when it was last handed in, beside these that are there now. */
    public SubmittedView submitted(Application application, List<StoredDocument> present) {
        Optional<Submission> last =
                queries.submissions(application.reference()).stream().reduce((first, second) -> second);
        return new SubmittedView(
                last.map(Submission::at).orElse(null),
                last.flatMap(each -> Enclosure.in(each.content())).orElse(null),
                of(application, present));
    }

    private Enclosure of(Application application, List<StoredDocument> present) {
        Organization organization =
                em.find(Organization.class, application.organization().value());
        return new Enclosure(
                organization.legalName(),
                organization.kind().name(),
                organization.neq().map(Neq::digits).orElse(null),
                present.stream()
                        .filter(each -> each.origin() == Origin.ATTACHED)
                        .map(each -> new Enclosure.Document(
                                each.reference().value(), each.slot(), each.name(), each.size(), each.sha256()))
                        .toList());
    }
}
