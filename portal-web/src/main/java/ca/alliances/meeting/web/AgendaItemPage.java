package ca.alliances.meeting.web;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.web.Uploads;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.boundary.Agendas;
import ca.alliances.meeting.boundary.ItemDocuments;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** An item of an agenda with its documents, as the secretary writes it. */
@Named
@RequestScoped
public class AgendaItemPage extends PlannedPage {
    @Inject
    private Agendas agendas;

    @Inject
    private ItemDocuments documents;

    private final ItemFields fields = new ItemFields();
    private List<StoredDocument> attached;
    private Part file;

    /** Reads what the page shows. */
    public void load() {
        requireRunning();
        fields.take(getItem().form());
    }

    /** The item. */
    public ItemView getItem() {
        return getMeeting().agenda().stream()
                .filter(each -> each.number() == getNumber())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Its number, from the address. */
    public int getNumber() {
        try {
            return Integer.parseInt(AddressValue.of("item"));
        } catch (NumberFormatException none) {
            throw new NotFound();
        }
    }

    /** Writes it and leads back to the agenda. */
    public String save() {
        agendas.write(reference(), getVersion(), getNumber(), fields.form());
        Notices.tell("meeting.item.saved");
        return leadTo("agenda");
    }

    /** Attaches the chosen file. */
    public String attach() {
        documents.attach(reference(), getNumber(), Uploads.of(file));
        Notices.tell("meeting.document.attached");
        return here();
    }

    /** Takes a document away. */
    public String remove(String document) {
        documents.remove(reference(), getNumber(), new DocumentReference(document));
        Notices.tell("meeting.document.removed");
        return here();
    }

    private String here() {
        return leadTo("item") + "&item=" + getNumber();
    }

    /** Its documents. */
    public List<StoredDocument> getAttached() {
        if (attached == null) {
            attached = documents.of(reference()).getOrDefault(getNumber(), List.of());
        }
        return attached;
    }

    /** What it is, in the form. */
    public ItemFields getFields() {
        return fields;
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
