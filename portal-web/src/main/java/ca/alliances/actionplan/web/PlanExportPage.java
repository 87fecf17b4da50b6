package ca.alliances.actionplan.web;

import ca.alliances.actionplan.boundary.PlanForms;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** A version of a plan as a form, to be saved; the page itself is never shown. */
@Named
@RequestScoped
public class PlanExportPage extends PlanPage {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private PlanForms boundary;

    private int number;

    /** Sends it. */
    public void load() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        byte[] form = boundary.export(reference(), number, faces.getViewRoot().getLocale());
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(WORKBOOK);
        answer.setResponseHeader("Content-Length", Integer.toString(form.length));
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + reference() + "-" + number + ".xlsx\"");
        answer.setResponseHeader("Cache-Control", "private, no-store");
        answer.getResponseOutputStream().write(form);
        faces.responseComplete();
    }

    /** Number of the version. */
    public int getNumber() {
        return number;
    }

    /** From the address. */
    public void setNumber(int number) {
        this.number = number;
    }
}
