package ca.alliances.meeting.web;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.web.Download;
import ca.alliances.meeting.boundary.ItemDocuments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** One document of an item, to be saved; the page itself is never shown. */
@Named
@RequestScoped
public class ItemDocumentPage extends MeetingPage {
    @Inject
    private ItemDocuments documents;

    private int item;
    private String document;

    /** Sends it. */
    public void load() throws IOException {
        Download.answer(
                FacesContext.getCurrentInstance(), documents.open(reference(), item, new DocumentReference(document)));
    }

    /** Number of the item, from the address. */
    public int getItem() {
        return item;
    }

    /** From the address. */
    public void setItem(int item) {
        this.item = item;
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
