package ca.alliances.application.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Gap;
import ca.alliances.application.Section;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Documents;
import ca.alliances.intake.Call;
import ca.alliances.intake.DocumentKind;
import ca.alliances.intake.RequiredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which documents that the call requires an application still lacks. */
@ApplicationScoped
public class DocumentGaps {
    @Inject
    private Documents documents;

    /** One gap a missing kind of document. */
    public List<Gap> of(ApplicationReference reference, Call call) {
        Set<String> attached = documents.of(reference.value()).stream()
                .map(StoredDocument::slot)
                .collect(Collectors.toSet());
        return call.documents().stream()
                .filter(RequiredDocument::isMandatory)
                .map(RequiredDocument::kind)
                .filter(kind -> !attached.contains(kind.name()))
                .map(DocumentGaps::gap)
                .toList();
    }

    private static Gap gap(DocumentKind kind) {
        return new Gap(Section.DOCUMENTS, "application.document-missing-" + kind, List.of());
    }
}
