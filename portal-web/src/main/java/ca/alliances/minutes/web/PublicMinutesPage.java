package ca.alliances.minutes.web;

import ca.alliances.document.web.Download;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.PrintedMinutes;
import ca.alliances.minutes.PublishedView;
import ca.alliances.minutes.boundary.PublishedMinutes;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Minutes as everybody may read them, and as a file to be saved. */
@Named
@RequestScoped
public class PublicMinutesPage {
    @Inject
    private PublishedMinutes boundary;

    private String reference;
    private PublishedView view;

    /** Reads what the page shows. */
    public void load() {
        view = boundary.existing(new MeetingReference(reference));
    }

    /** Sends them as a file. */
    public void send() throws IOException {
        PrintedMinutes printed =
                boundary.print(new MeetingReference(reference), PrintedMinutes.Format.of(AddressValue.of("format")));
        Download.answer(
                FacesContext.getCurrentInstance(),
                printed.name(),
                printed.format().mediaType(),
                printed.content());
    }

    /** They. */
    public PublishedView getView() {
        return view;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}
