package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.DraftView;
import ca.alliances.application.boundary.ApplicationSections;
import ca.alliances.application.boundary.Applications;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/**
 * A page on which a section of a draft is written. It shows the version that it read and hands it back; when somebody else was faster, what
 * was typed stays, what is saved is shown beside it, and the next click saves over it knowingly.
 */
public abstract class DraftPage extends FilePage {
    private static final String FOLDER = "/mandatary/application/";

    @Inject
    private Applications applications;

    @Inject
    private ApplicationSections sections;

    private long version;
    private DraftView draft;
    private boolean overtaken;

    /** Reads what the page shows. */
    public void load() {
        version = getDraft().file().version();
        show(draft.file());
    }

    /** Fills the fields. */
    abstract void show(ApplicationView file);

    /** Saves the fields. */
    abstract void store(ApplicationSections into, ApplicationReference reference, long version);

    /** Saves and leads to the next section. */
    public String next() {
        save(true);
        return leadTo(following());
    }

    /** Saves and stays; what autosave does too. */
    public String save() {
        save(false);
        return leadTo(FacesContext.getCurrentInstance()
                .getViewRoot()
                .getViewId()
                .replace(FOLDER, "")
                .replace(".xhtml", ""));
    }

    /** Page after this one, by its name. */
    String following() {
        return "tasks";
    }

    private void save(boolean leaving) {
        store(sections, reference(), version);
        if (!leaving && !isAutosave()) {
            Notices.tell("application.saved");
        }
    }

    /** Shows what is saved, and saves over it at the next click. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        overtaken = true;
        draft = null;
        version = getDraft().file().version();
    }

    private static boolean isAutosave() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestHeaderMap()
                .containsKey("X-Autosave");
    }

    /** The draft as it is saved. */
    public DraftView getDraft() {
        if (draft == null) {
            draft = applications.draft(reference());
        }
        return draft;
    }

    /** Somebody else has saved this section meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }
}
