package ca.alliances.meeting.web;

import ca.alliances.meeting.boundary.Agendas;
import ca.alliances.meeting.boundary.Projects;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The agenda of a meeting, as its secretary orders it. After each change the page comes back at the item that was changed. */
@Named
@RequestScoped
public class AgendaPage extends PlannedPage {
    @Inject
    private Agendas agendas;

    private final ItemFields fields = new ItemFields();
    private List<Projects.Ready> ready;
    private Integer moved;
    private Integer before;

    /** Reads what the page shows. */
    public void load() {
        requireRunning();
        getMeeting();
    }

    /** Moves an item one place up or down. */
    public void move(int number, boolean up) throws IOException {
        agendas.move(reference(), getVersion(), number, up);
        done("meeting.item.moved", number);
    }

    /** Moves an item to where it was dropped. */
    public void drop() throws IOException {
        if (moved != null && before != null) {
            agendas.moveBefore(reference(), getVersion(), moved, before);
            done("meeting.item.moved", moved);
        }
    }

    /** Makes it a part of the one before it, or an item of its own. */
    public void part(int number, boolean part) throws IOException {
        agendas.becomePart(reference(), getVersion(), number, part);
        done(part ? "meeting.item.parted" : "meeting.item.wholed", number);
    }

    /** Takes it away. */
    public String remove(int number) {
        agendas.remove(reference(), getVersion(), number);
        Notices.tell("meeting.item.removed");
        return leadTo("agenda");
    }

    /** Adds one at the end. */
    public String add() {
        agendas.add(reference(), getVersion(), fields.form());
        Notices.tell("meeting.item.added");
        return leadTo("agenda");
    }

    /** Adds the projects that wait for the table, as many as the agenda can take. */
    public String addReady() {
        int left = agendas.addReady(reference(), getVersion());
        if (left == 0) {
            Notices.tell("meeting.item.projects-added");
        } else {
            Notices.tell("meeting.item.projects-left", left);
        }
        return leadTo("agenda");
    }

    /** Back to the page, where the focus goes on to that item. */
    private void done(String notice, int number) throws IOException {
        Notices.tell(notice);
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        faces.getExternalContext().redirect(request.getRequestURI() + "?ref=" + getReference() + "#item-" + number);
    }

    /** The projects that wait for the table. */
    public List<Projects.Ready> getReady() {
        if (ready == null) {
            ready = agendas.ready(reference());
        }
        return ready;
    }

    /** What an item is, in the form. */
    public ItemFields getFields() {
        return fields;
    }

    /** Number of the item that was dragged. */
    public Integer getMoved() {
        return moved;
    }

    /** From the form. */
    public void setMoved(Integer moved) {
        this.moved = moved;
    }

    /** Number of the item before which it was dropped; 0 for the end. */
    public Integer getBefore() {
        return before;
    }

    /** From the form. */
    public void setBefore(Integer before) {
        this.before = before;
    }
}
