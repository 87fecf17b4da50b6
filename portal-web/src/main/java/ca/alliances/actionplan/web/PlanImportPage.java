package ca.alliances.actionplan.web;

import ca.alliances.actionplan.CellFault;
import ca.alliances.actionplan.PlanImport;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.VersionView;
import ca.alliances.actionplan.boundary.PlanDrafts;
import ca.alliances.actionplan.boundary.PlanForms;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** Takes a filled form: shows what it would change or where it is wrong, then takes it over. Two steps of one page. */
@Named
@ViewScoped
public class PlanImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FAULTS = 50;

    /** One byte more than a form may have is enough to refuse it. */
    private static final int READ_AT_MOST = 2 * 1024 * 1024 + 1;

    @Inject
    private PlanDrafts drafts;

    @Inject
    private PlanForms boundary;

    private final String reference = AddressValue.of("ref");
    private int number;
    private transient Part file;
    private PlanImport preview;

    /** Refuses who does not write the draft. */
    public void load() {
        VersionView draft = drafts.open(new PlanReference(reference));
        number = draft.number();
    }

    /** Shows what the chosen form would change. */
    public void look() throws IOException {
        preview = null;
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw new RuleViolation("actionplan.form-missing");
        }
        try (InputStream content = file.getInputStream()) {
            preview = boundary.look(new PlanReference(reference), content.readNBytes(READ_AT_MOST));
        }
    }

    /** Takes it over and leads to the draft. */
    public String apply() {
        PlanImport looked = preview;
        preview = null;
        boundary.apply(new PlanReference(reference), looked.version(), looked.lines());
        Notices.tell("actionplan.import.done");
        return "/mandatary/plan/edit?faces-redirect=true&ref=" + reference;
    }

    /** Back to the choice of a file. */
    public void back() {
        preview = null;
    }

    /** What the form would do, once one was looked at. */
    public PlanImport getPreview() {
        return preview;
    }

    /** Its faults, as many as one can mend at a time. */
    public List<CellFault> getFaults() {
        List<CellFault> all = preview.faults();
        return all.subList(0, Math.min(FAULTS, all.size()));
    }

    /** So many faults at most. */
    public int getMostFaults() {
        return FAULTS;
    }

    /** Reference of the plan. */
    public String getReference() {
        return reference;
    }

    /** Number of the draft. */
    public int getNumber() {
        return number;
    }

    /** The chosen file. */
    public Part getFile() {
        return file;
    }

    /** From the form. */
    public void setFile(Part file) {
        this.file = file;
    }
}
