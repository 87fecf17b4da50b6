package ca.alliances.application.web;

import ca.alliances.application.boundary.ApplicationDocuments;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.web.Download;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** One document of an application, to be saved; the page itself is never shown. */
@Named
@RequestScoped
public class DocumentPage extends FilePage {
    @Inject
    private ApplicationDocuments documents;

    private String document;

    /** Sends it. */
    public void load() throws IOException {
        Download.answer(
                FacesContext.getCurrentInstance(), documents.open(reference(), new DocumentReference(document)));
    }

    /** From the address. */
    public String getDocument() {
        return document;
    }

    /** From the address. */
    public void setDocument(String document) {
        this.document = document;
    }
}
