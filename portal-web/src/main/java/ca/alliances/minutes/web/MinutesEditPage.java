package ca.alliances.minutes.web;

import ca.alliances.minutes.DiffLine;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.SectionView;
import ca.alliances.minutes.boundary.MinutesWriting;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes one section of minutes. When somebody else has saved it meanwhile, both texts are shown, and nothing is saved before a choice. */
@Named
@RequestScoped
public class MinutesEditPage extends MinutesPage {
    @Inject
    private MinutesWriting writing;

    private String section = AddressValue.of("section");
    private int version;
    private String text;
    private boolean overtaken;
    private SectionView saved;

    /** Reads what the page shows. */
    public void load() {
        text = getSaved().text();
        version = getSaved().saves();
    }

    /** Saves and stays; what autosave does too. */
    public String save() {
        writing.save(meeting(), key(), version, text);
        if (!FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestHeaderMap()
                .containsKey("X-Autosave")) {
            Notices.tell("minutes.edit.saved");
        }
        return leadTo(key());
    }

    /** Saves and leads to the next section; from the last one to the whole. */
    public String next() {
        writing.save(meeting(), key(), version, text);
        Notices.tell("minutes.edit.saved");
        List<Part> parts = getView().content().parts();
        int after = parts.indexOf(getPart()) + 1;
        return after < parts.size() ? leadTo(parts.get(after).key()) : leadTo("view");
    }

    /** Leaves what somebody else has saved. */
    public String theirs() {
        Notices.tell("minutes.overtaken.taken");
        return leadTo(key());
    }

    /** Saves what somebody else has saved, and what was typed behind it. */
    public String both() {
        writing.save(meeting(), key(), version, getSaved().text() + "\n\n" + text);
        Notices.tell("minutes.overtaken.both.done");
        return leadTo(key());
    }

    private String leadTo(SectionKey to) {
        return leadTo("edit") + "&section=" + to;
    }

    /** Shows what is saved, and saves over it at the next click. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        overtaken = true;
        saved = null;
        version = getSaved().saves();
    }

    private SectionKey key() {
        return section == null || section.isBlank() ? SectionKey.OPENING : new SectionKey(section);
    }

    /** How what was typed differs from what is saved. */
    public List<DiffLine> getDifference() {
        return writing.difference(meeting(), key(), text);
    }

    /** The section, with what the record says in it. */
    public Part getPart() {
        return getView().content().parts().stream()
                .filter(part -> part.key().equals(key()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the record says. */
    public Part getRecorded() {
        Part part = getPart();
        return new Part(part.key(), part.heading(), part.recorded(), "");
    }

    /** What is saved. */
    public SectionView getSaved() {
        if (saved == null) {
            saved = writing.section(meeting(), key());
        }
        return saved;
    }

    /** Somebody else has saved this section meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** From the address. */
    public String getSection() {
        return section;
    }

    /** From the address. */
    public void setSection(String section) {
        this.section = section;
    }

    /** How often the section was saved before, as the page shows it. */
    public int getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(int version) {
        this.version = version;
    }

    /** What is typed. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }
}
