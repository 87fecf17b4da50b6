package ca.alliances.minutes.web;

import ca.alliances.document.web.Download;
import ca.alliances.minutes.PrintedMinutes;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;

/** The minutes of a meeting as a file, to be saved; the page itself is never shown. */
@Named
@RequestScoped
public class MinutesFilePage extends MinutesPage {
    /** Sends it. */
    public void load() throws IOException {
        PrintedMinutes printed = reading().print(meeting(), PrintedMinutes.Format.of(AddressValue.of("format")));
        Download.answer(
                FacesContext.getCurrentInstance(),
                printed.name(),
                printed.format().mediaType(),
                printed.content());
    }
}
