package ca.alliances.minutes.web;

import ca.alliances.minutes.MinutesReach;
import ca.alliances.minutes.boundary.MinutesWriting;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Sends minutes to who was present, after it has said to whom. */
@Named
@RequestScoped
public class MinutesCirculatePage extends MinutesPage {
    @Inject
    private MinutesWriting writing;

    private long version;
    private LocalDate until;
    private MinutesReach reach;

    /** Reads what the page shows. */
    public void load() {
        version = getView().version();
    }

    /** Sends them. */
    public String circulate() {
        writing.circulate(meeting(), version, until);
        Notices.tell("minutes.circulate.done");
        return leadTo("view");
    }

    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        forget();
        version = getView().version();
    }

    /** Whom a letter reaches. */
    public MinutesReach getReach() {
        if (reach == null) {
            reach = writing.reach(meeting());
        }
        return reach;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** Last day for corrections. */
    public LocalDate getUntil() {
        return until;
    }

    /** From the form. */
    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
