package ca.alliances.application.web;

import ca.alliances.application.DraftView;
import ca.alliances.application.boundary.ApplicationDocuments;
import ca.alliances.application.boundary.Applications;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.web.Uploads;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.DocumentKind;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** The documents that the call asks for, and those that are attached. */
@Named
@RequestScoped
public class DocumentsPage extends FilePage {
    @Inject
    private Applications applications;

    @Inject
    private ApplicationDocuments documents;

    private DraftView draft;
    private List<StoredDocument> attached;
    private DocumentKind kind;
    private Part file;

    /** Reads what the page shows. */
    public void load() {
        getDraft();
    }

    /** Attaches the chosen file and shows the page anew. */
    public String attach() {
        documents.attach(reference(), kind, Uploads.of(file));
        Notices.tell("application.documents.attached");
        return leadTo("documents");
    }

    /** Takes a document away and shows the page anew. */
    public String remove(String document) {
        documents.remove(reference(), new DocumentReference(document));
        Notices.tell("application.documents.removed");
        return leadTo("documents");
    }

    /** The draft. */
    public DraftView getDraft() {
        if (draft == null) {
            draft = applications.draft(reference());
        }
        return draft;
    }

    /** What is attached. */
    public List<StoredDocument> getAttached() {
        if (attached == null) {
            attached = documents.of(reference()).stream()
                    .filter(StoredDocument::isRemovable)
                    .toList();
        }
        return attached;
    }

    /** How many of that kind are attached. */
    public long count(DocumentKind asked) {
        return getAttached().stream()
                .filter(each -> each.slot().equals(asked.name()))
                .count();
    }

    /** The kinds that the call asks for. */
    public List<DocumentKind> getKinds() {
        return getDraft().call().content().documents().stream()
                .map(CallNotice.Document::kind)
                .toList();
    }

    /** Which document it is. */
    public DocumentKind getKind() {
        return kind;
    }

    /** Which document it is. */
    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    /** The chosen file. */
    public Part getFile() {
        return file;
    }

    /** The chosen file. */
    public void setFile(Part file) {
        this.file = file;
    }
}
