package ca.alliances.meeting.web;

import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingReference;

/** An item of an agenda, as a form has it. */
public final class ItemFields {
    private static final int USUAL = 10;

    private String title;
    private ItemKind kind = ItemKind.DISCUSSION;
    private Integer minutes = USUAL;
    private boolean consent;
    private String project;
    private String adopts;
    private String note;

    void take(ItemForm form) {
        title = form.title();
        kind = form.kind();
        minutes = form.minutes();
        consent = form.consent();
        project = form.project();
        adopts = form.adopts() == null ? null : form.adopts().value();
        note = form.note();
    }

    ItemForm form() {
        MeetingReference minutesOf = adopts == null || adopts.isBlank() ? null : new MeetingReference(adopts);
        return new ItemForm(title, kind, minutes == null ? 0 : minutes, consent, project, minutesOf, note);
    }

    /** What a table can do with an item. */
    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    /** What it is about. */
    public String getTitle() {
        return title;
    }

    /** From the form. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** What the table does with it. */
    public ItemKind getKind() {
        return kind;
    }

    /** From the form. */
    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    /** How long it is to take. */
    public Integer getMinutes() {
        return minutes;
    }

    /** From the form. */
    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    /** Whether it is adopted with the others of its kind, without a word. */
    public boolean isConsent() {
        return consent;
    }

    /** From the form. */
    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    /** Of which project it speaks. */
    public String getProject() {
        return project;
    }

    /** From the form. */
    public void setProject(String project) {
        this.project = project;
    }

    /** The meeting whose minutes it adopts. */
    public String getAdopts() {
        return adopts;
    }

    /** From the form. */
    public void setAdopts(String adopts) {
        this.adopts = adopts;
    }

    /** What there is to know before. */
    public String getNote() {
        return note;
    }

    /** From the form. */
    public void setNote(String note) {
        this.note = note;
    }
}
